import {prepareStore} from '../../source/commands/prepare-store.js';
import {recomputeExceptions} from '../../source/commands/recompute.js';
import {type Figure} from '../../source/domain/figure.js';
import {type Indicator} from '../../source/domain/indicator.js';
import {type SeriesPoint} from '../../source/domain/series-point.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {type Store} from '../../source/store/open.js';
import {seedRandom} from '../statistics/seeded-random.js';

/** The pane that has them all. */
export const largePriority = 2;

const offences = [
	'Burglary',
	'Robbery',
	'Arson',
	'Fraud',
	'Stalking',
	'Criminal damage',
	'Vehicle crime',
	'Knife crime',
	'Anti-social behaviour',
	'Domestic abuse',
];
const aspects = [
	'offences recorded',
	'victim satisfaction rate',
	'positive outcome rate',
	'repeat victims',
	'arrests',
	'average response time',
	'calls for service',
	'cases closed',
	'officers assigned',
	'suspects identified',
];

/** Adds invented indicators to one priority of the bundled data, each with figures in two reports and some with months. */
export function makeLargeStore(file: string, count: number): Store {
	const store = prepareStore(file, 'data');
	const {uniform} = seedRandom(7);
	const objectives = store.reports
		.objectives()
		.filter(({priority}) => priority === largePriority);
	store.transaction(() => {
		for (let index = 0; index < count; index++) {
			const {id: objective, strand} = objectives[index % objectives.length]!;
			const indicator = makeIndicator(index, {objective, strand});
			store.indicators.save(indicator, 1000 + index, 'user');
			const value = 50 + Math.round(uniform() * 400);
			for (const report of ['2022-23-q1', '2023-24-q2']) {
				const printed = value + Math.round((uniform() - 0.5) * 40);
				store.figures.insert(
					makeFigure(indicator, report, printed),
					100_000 + index,
					'user',
				);
			}

			for (const point of index % 20 === 0
				? makePoints(indicator, uniform)
				: []) {
				store.series.save(point);
			}
		}

		recomputeExceptions(store, defaultSettings);
		store.search.rebuild();
	});
	return store;
}

function makeIndicator(
	index: number,
	place: Pick<Indicator, 'objective' | 'strand'>,
): Indicator {
	const offence = offences[index % 10]!;
	const aspect = aspects[Math.floor(index / 10) % 10]!;
	return {
		...place,
		id: `made-${index}`,
		name: `${offence} ${aspect}, beat ${Math.floor(index / 100) + 1}`,
		priority: largePriority,
		topics: [],
		type: 'count',
		unit: 'count',
		direction: 'decrease',
		decimals: 0,
		aliases: [`${offence.toLowerCase()} by beat`],
		about: `${aspect} for ${offence.toLowerCase()}, invented for a measurement.`,
	};
}

function makeFigure(
	{id, strand, objective}: Indicator,
	report: string,
	value: number,
): Figure {
	const end = report === '2022-23-q1' ? '2022-06-30' : '2023-09-30';
	return {
		id: `${report}/${id}`,
		report,
		priority: largePriority,
		strand,
		objective,
		paragraph: 1,
		printed: String(value),
		indicator: id,
		role: 'level',
		value,
		unit: 'count',
		period: {
			start: `${Number(end.slice(0, 4)) - 1}-${end.slice(5, 7) === '06' ? '07' : '10'}-01`,
			end,
			kind: '12-months',
			basis: 'sentence',
		},
	};
}

/** Three years of months. */
function makePoints(
	{id: indicator}: Indicator,
	uniform: () => number,
): SeriesPoint[] {
	return Array.from({length: 36}, (_, index) => {
		const first = new Date(Date.UTC(2020, 9 + index, 1));
		const last = new Date(Date.UTC(2020, 10 + index, 0));
		return {
			indicator,
			period: {start: toDay(first), end: toDay(last)},
			value: 20 + Math.round(uniform() * 20),
			source: 'made.csv',
		};
	});
}

function toDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}
