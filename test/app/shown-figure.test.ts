import {describe, expect, test} from 'vitest';
import {type Report} from '../../source/domain/report.js';
import {findReferences, toChartReferences} from '../../source/format/trend.js';
import {priorityBindings} from '../../source/screens/priority/bindings.js';
import {loadPriority} from '../../source/screens/priority/load.js';
import {selectPriority} from '../../source/screens/priority/select.js';
import {initialPriority} from '../../source/screens/priority/state.js';
import {writeWords} from '../../source/screens/priority/words.js';
import {asWritten} from '../../source/ui/theme.js';
import {seedStore} from './seeded-world.js';

const store = seedStore();
const copy = priorityBindings.find(({keys}) => keys.includes('c'))!;

describe.each(store.reports.reports())('$quarter', (quarter) => {
	test.each([1, 2, 3, 4, 5])(
		'what is copied of priority %i is what the list shows',
		(priority) => {
			const data = loadPriority(store, {screen: 'priority', priority}, quarter);
			const state = initialPriority(data);
			const layout = {columns: 120, rows: 40, zoom: 'both'} as const;
			for (const {id} of data.items) {
				const list = {...state.list, selected: id};
				const model = selectPriority({...state, list}, data, layout);
				const {value, change} = model.selected!;
				expect(copy.action(model, 'c')).toMatchObject({
					intent: 'copy',
					text: expect.stringContaining(value || change) as string,
				});
			}
		},
	);
});

test('peers and targets are those of the newest report, not of the first', () => {
	const quarter = store.reports.reports().at(-1)!;
	const data = loadPriority(store, {screen: 'priority', priority: 2}, quarter);
	const women = data.items.find(({name}) => name === 'Female police officers')!;
	const entry = data.describe(women);
	const ofReport = (report: string) =>
		entry.figures.filter(
			(figure) => figure.report === report && figure.role === 'target',
		);
	expect(ofReport(quarter.id)).toHaveLength(1);
	const [target] = ofReport(quarter.id);
	const older = {...target!, report: '2022-23-q1', value: 49, printed: '49%'};
	const figures = [
		...entry.figures.filter(({report}) => report === quarter.id),
		older,
	];
	const said = writeWords({...entry, figures}, 80, asWritten)
		.map((line) => line.map(({text}) => text).join(''))
		.filter((text) => text.startsWith('Target'));
	expect(said).toEqual(['Target: 50.5% (county female population).']);
});

test("a peer's line on the chart says which report it is from where that is not the one looked at", () => {
	const [earlier, later] = store.reports.reports();
	const lineOf = (quarter: Report) => {
		const data = loadPriority(
			store,
			{screen: 'priority', priority: 4},
			quarter,
		);
		const rate = data.items.find(({id}) => id === 'witness-attendance-rate')!;
		const references = findReferences(
			{unit: 'percent', breakdown: undefined},
			data.describe(rate).figures,
		);
		return toChartReferences(references, quarter.id).map(
			({name, label}) => `${name}: ${label}`,
		);
	};

	expect(lineOf(earlier!)).toEqual(['national average: 84%']);
	expect(lineOf(later!)).toEqual(['national average (Q1 22/23): 84%']);
});
