import {type Indicator} from '../../source/domain/indicator.js';

/** An indicator of counts, fewer of which are better, with everything that a test does not speak of filled in. */
export function makeIndicator(parts: Partial<Indicator> = {}): Indicator {
	return {
		id: 'indicator',
		name: 'Burglaries',
		priority: 2,
		strand: 'police',
		objective: 'objective',
		topics: [],
		type: 'count',
		unit: 'count',
		direction: 'decrease',
		decimals: 0,
		aliases: [],
		about: '',
		...parts,
	};
}
