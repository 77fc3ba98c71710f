import {exceptionKinds} from '../../domain/exception.js';
import {type TriageStatus, triageStatuses} from '../../domain/triage.js';
import {type Theme} from '../../ui/theme.js';
import {limitName} from '../limit-name.js';
import {type ExceptionsData} from './load.js';

export type Widths = {
	readonly name: number;
	/** For the reason and, at the right end, the state of triage. */
	readonly reason: number;
};

export const kindWidth = Math.max(...exceptionKinds.map(({length}) => length));

/** What the name has of the room where neither fits, or both do. */
const namePart = 0.54;

const mostOften: TriageStatus = 'open';

/** With more the state of triage would stand apart from what it is of. */
const enoughForReason = 60;
const longestStatus = Math.max(...triageStatuses.map(({length}) => length));

/**
 * The name and the reason share what there is, and where only one of them is too long it has what the other leaves. The
 * same whatever was decided and whatever is left out, so that a decision changes its own row and no other.
 */
export function shareWidth(
	data: Pick<ExceptionsData, 'items'>,
	columns: number,
	theme: Pick<Theme, 'draw'>,
): Widths {
	const room = columns - kindWidth - 8;
	const usual = limitName(
		Math.ceil((room - mostOften.length) * namePart),
		data.items,
	);
	const longest = measureLongest(data, theme);
	const least = room - longest.reason - mostOften.length - 1;
	const name =
		least < usual
			? Math.max(least, Math.min(longest.name, usual))
			: Math.min(least, Math.max(longest.name, usual));
	const enough = Math.max(enoughForReason, longest.reason + longestStatus + 1);
	return {name, reason: Math.min(room - name, enough)};
}

const known = new WeakMap<readonly unknown[], Widths>();

/** Once for each list: it may be long, and is drawn at every key. */
function measureLongest(
	{items}: Pick<ExceptionsData, 'items'>,
	theme: Pick<Theme, 'draw'>,
): Widths {
	const before = known.get(items);
	if (before) {
		return before;
	}

	const longest = {name: 0, reason: 0};
	for (const {name, exception} of items) {
		longest.name = Math.max(longest.name, theme.draw(name).length);
		longest.reason = Math.max(
			longest.reason,
			theme.draw(exception.reason).length,
		);
	}

	known.set(items, longest);
	return longest;
}
