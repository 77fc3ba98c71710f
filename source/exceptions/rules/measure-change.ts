import {earlierValue, readingsOf} from '../../domain/derive.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Casebook} from '../casebook.js';
import {latestLevel} from '../latest-level.js';
import {exceeds, type Gap, measureGap} from '../tolerances.js';

/** How far a published change goes: by the smaller of its readings, where it can be read two ways. */
export function measureChange(
	casebook: Casebook,
	indicator: Indicator,
	change: Figure,
): Gap | undefined {
	const {tolerances} = casebook.settings;
	const level = latestLevel(casebook.figures, change);
	if (level) {
		return readingsOf(change, level.unit)
			.map((reading) =>
				measureGap(
					indicator,
					level.value,
					earlierValue(level.value, change, reading),
					tolerances,
				),
			)
			.filter((gap) => gap !== undefined)
			.toSorted((a, b) => Math.abs(a.size) - Math.abs(b.size))[0];
	}

	// Without a level only a change that needs none can be measured: per cent of a count, or points of a percentage.
	const isPoints = indicator.unit === 'percent' && change.reading === 'points';
	const isRelative = indicator.unit !== 'percent' && change.unit === 'percent';
	if (change.unit === 'times') {
		const size =
			change.direction === 'down'
				? -100 / change.value
				: (change.value - 1) * 100;
		return {
			size,
			unit: 'percent',
			isBeyond: exceeds(size, tolerances.relative),
		};
	}

	if (!isPoints && !isRelative) {
		return undefined;
	}

	const size = change.direction === 'down' ? -change.value : change.value;
	return isPoints
		? {
				size,
				unit: 'percentage-points',
				isBeyond: exceeds(size, tolerances.points),
			}
		: {size, unit: 'percent', isBeyond: exceeds(size, tolerances.relative)};
}
