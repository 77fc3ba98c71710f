import {type Level} from '../domain/level.js';
import {formatPeriod} from '../format/period.js';
import {formatLevel} from '../format/trend.js';

/** More than these are read from a table, not heard. */
const mostValues = 12;

/** The values that a chart shows, the last ones last: `44.9%, 12 months to Sep 2023`. */
export function sayLevels(levels: readonly Level[]): string[] {
	const last = levels.slice(-mostValues);
	return [
		...(levels.length > last.length
			? [`The last ${last.length} of ${levels.length} values`]
			: []),
		...last.map((level) =>
			[
				formatLevel(level),
				formatPeriod(level.period),
				level.origin === 'derived' && 'worked out from a printed change',
				level.isOneOfTwoReadings && 'one of two readings',
			]
				.filter(Boolean)
				.join(', '),
		),
	];
}
