import {type Setting} from '../reading/setting.js';
import {listGroups} from './groups.js';

/** Values beside each other: "9 and 13 minutes". */
const joint = /^[^,;().]{0,20} and $/;

/**
 * The group that a number is of by its place, "urban and rural calls took 9 and 13 minutes respectively": the first of two
 * is of the first. `undefined` where the sentence does not pair two groups with two numbers.
 */
export function readRespectiveGroup({
	gapBefore,
	gapAfter,
	before,
	after,
	previous,
	next,
}: Setting): string | undefined {
	if (!/\brespectively\b/i.test(before + after)) {
		return undefined;
	}

	const [first, second, ...others] = listGroups(before);
	if (first === undefined || second === undefined || others.length > 0) {
		return undefined;
	}

	const isFirst = next !== undefined && joint.test(gapAfter);
	const isSecond = previous !== undefined && joint.test(gapBefore);
	return isFirst === isSecond ? undefined : isFirst ? first : second;
}
