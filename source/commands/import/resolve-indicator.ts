import {type Indicator} from '../../domain/indicator.js';
import {UserError} from '../../domain/user-error.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {type Store} from '../../store/open.js';
import {isCalled, toIndicatorId} from '../name-indicator.js';
import {nearest} from '../nearest.js';
import {type ImportQuery} from './query.js';

export type Resolved = {
	readonly indicator: Indicator;
	readonly isNew: boolean;
};

/**
 * The indicator that a series of a file is of: by id, name or alias in full. A series is never filed under what its name
 * is only like.
 *
 * @throws UserError when the file names none, or there is none of that name and none is to be made.
 */
export function resolveIndicator(
	store: Store,
	group: SeriesGroup,
	{indicator: given, created, file}: ImportQuery,
): Resolved {
	const name = given ?? group.indicator;
	if (name === undefined) {
		throw new UserError(`${file} does not say which indicator it is of`, {
			hint: '--indicator names it, or --map indicator=COLUMN the column that does',
			code: 'missing-indicator',
		});
	}

	const all = store.indicators.all();
	const known = all.find((indicator) => isCalled(indicator, name));
	if (known) {
		return {indicator: known, isNew: false};
	}

	if (!created) {
		const names = all.map((indicator) => indicator.name);
		throw new UserError(`no indicator is called '${name}'`, {
			hint: `the nearest are ${nearest(name, names).join(', ')}; --new makes one`,
			code: 'unknown-indicator',
		});
	}

	return {
		isNew: true,
		indicator: {
			...created,
			id: toIndicatorId(name),
			name,
			objective: `imported-${created.priority}-${created.strand}`,
			topics: [],
			decimals: mostDecimals(group),
			aliases: [],
			about: 'Imported series.',
		},
	};
}

/** Two at most: what a file calculated to sixteen places was measured to fewer. */
function mostDecimals({rows}: SeriesGroup): number {
	const lengths = rows.map(
		({value}) => String(value ?? '').split('.')[1]?.length ?? 0,
	);
	return Math.min(2, Math.max(0, ...lengths));
}
