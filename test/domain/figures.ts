import {type Figure} from '../../source/domain/figure.js';
import {parseDateRange} from '../../source/domain/date-range.js';
import {type StatedPeriod} from '../../source/domain/period.js';

/** A period of a kind, read in its sentence. */
export function period(
	interval: string,
	kind: StatedPeriod['kind'] = '12-months',
): StatedPeriod {
	return {...parseDateRange(interval)!, kind, basis: 'sentence'};
}

let count = 0;

/** A figure with everything that a test does not speak of filled in. */
export function figure(
	parts: Partial<Figure> & Pick<Figure, 'role' | 'value' | 'unit'>,
): Figure {
	count += 1;
	return {
		id: `figure-${count}`,
		report: '2023-24-q2',
		priority: 1,
		strand: 'police',
		objective: 'objective',
		paragraph: 1,
		printed: String(parts.value),
		indicator: 'indicator',
		period: {kind: 'not-stated'},
		...parts,
	};
}
