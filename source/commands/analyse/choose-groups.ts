import {UserError} from '../../domain/user-error.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {nearest} from '../nearest.js';
import {nameGroup} from './names.js';

/**
 * The one series that a name means, or words that only its name holds; without a name, every series.
 *
 * @throws UserError where no series is meant, or several.
 */
export function chooseGroups(
	groups: readonly SeriesGroup[],
	name: string | undefined,
): readonly SeriesGroup[] {
	if (name === undefined) {
		return groups;
	}

	const wanted = name.trim().toLowerCase();
	const exact = groups.filter(
		(group) => nameGroup(group).toLowerCase() === wanted,
	);
	const words = wanted.split(/\s+/);
	const holding = groups.filter((group) => {
		const own = nameGroup(group).toLowerCase();
		return words.every((word) => own.includes(word));
	});
	const found = exact.length > 0 ? exact : holding;
	if (found.length === 1) {
		return found;
	}

	const isNone = found.length === 0;
	const names = groups.map((group) => nameGroup(group));
	const candidates = isNone
		? nearest(name, names)
		: found.map((group) => nameGroup(group));
	throw new UserError(
		isNone
			? `there is no series '${name}'`
			: `'${name}' means ${found.length} series`,
		{
			hint: `${isNone ? 'the nearest are' : 'one of'} ${candidates
				.slice(0, 5)
				.map((candidate) => `'${candidate}'`)
				.join(', ')}`,
			code: isNone ? 'unknown-series' : 'several-series',
		},
	);
}
