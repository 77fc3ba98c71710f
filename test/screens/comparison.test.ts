import {expect, test} from 'vitest';
import {compareReports} from '../../source/domain/compare.js';
import {
	type ComparedKind,
	comparedKinds,
	loadComparison,
} from '../../source/screens/comparison/load.js';
import {
	initialComparison,
	listRows,
	reduceComparison,
} from '../../source/screens/comparison/state.js';
import {openStore} from '../../source/store/open.js';
import {seedReports} from '../app/seeded-reports.js';
import {seedStore} from '../app/seeded-world.js';

const store = await seedReports('2023-24-q3.txt', '2023-24-q4.txt');
const reports = store.reports.reports();

function load(id: string, against?: string, from = store) {
	return loadComparison(
		from,
		{screen: 'comparison', against},
		reports.find((report) => report.id === id)!,
	);
}

test('it has what planwatch compare has of the same two reports', () => {
	const {from, to, entries} = load('2023-24-q2');
	expect([from?.id, to?.id]).toEqual(['2022-23-q1', '2023-24-q2']);
	const compared = compareReports(
		store.figures.ofReport('2022-23-q1'),
		store.figures.ofReport('2023-24-q2'),
	);
	const count = (kind: ComparedKind) =>
		entries.filter((entry) => entry.kind === kind).length;
	expect(comparedKinds.map((kind) => count(kind))).toEqual(
		[
			compared.restated,
			compared.changed,
			compared.appeared,
			compared.gone,
			compared.unsettled,
			compared.unchanged,
		].map(({length}) => length),
	);
});

test('the report before is the other one unless another is asked for; the first has the next', () => {
	expect(load('2023-24-q4').from?.id).toBe('2023-24-q3');
	expect(load('2023-24-q4', '2022-23-q1').from?.id).toBe('2022-23-q1');
	const first = load('2022-23-q1');
	expect([first.from?.id, first.to?.id]).toEqual(['2022-23-q1', '2023-24-q2']);
});

test('two values for one period come first, each with its place', () => {
	const own = seedStore();
	const level = own.figures
		.ofReport('2023-24-q2')
		.find(
			({indicator, role}) => indicator === 'anpr-cameras' && role === 'level',
		);
	own.figures.insert(
		{
			...level!,
			id: '2022-23-q1/900',
			report: '2022-23-q1',
			value: 250,
			printed: '250',
		},
		900,
		'user',
	);
	const {entries} = load('2023-24-q2', undefined, own);
	expect(entries[0]).toMatchObject({
		kind: 'restated',
		name: 'ANPR cameras',
		before: {value: '250', place: 'Q1 22/23 P1 Police ¶1'},
		after: {value: '304', place: 'Q2 23/24 P1 Police ¶1'},
		figures: [{id: level!.id}, {id: '2022-23-q1/900'}],
	});
});

test('figures that wait are counted, and compared with nothing', () => {
	const {waiting, entries} = load('2023-24-q4');
	const items = ['2023-24-q3', '2023-24-q4']
		.flatMap((report) => store.review.ofReport(report))
		.filter(({status}) => status === 'waiting');
	expect(waiting).toBe(items.length);
	const compared = new Set(
		entries.flatMap(({figures}) => figures.map(({id}) => id)),
	);
	expect(items.filter(({id}) => compared.has(id))).toEqual([]);
	const toReview = (report: string) =>
		new Set(
			items
				.filter((item) => item.report === report)
				.map(({figure}) => figure.indicator),
		);
	const [then, now] = [toReview('2023-24-q3'), toReview('2023-24-q4')];
	const unsettled = entries.filter(({kind}) => kind === 'to review');
	expect(unsettled).not.toEqual([]);
	for (const {kind, indicator, before} of entries) {
		if (kind === 'to review') {
			expect((before ? now : then).has(indicator)).toBe(true);
		}

		if (indicator !== undefined && (kind === 'gone' || kind === 'new')) {
			expect((before ? now : then).has(indicator)).toBe(false);
		}
	}
});

test('filters by kind and place add up, and all of them are taken off at once', () => {
	const data = load('2023-24-q4');
	let state = initialComparison(data);
	for (const by of ['kind', 'kind', 'kind', 'priority', 'strand'] as const) {
		state = reduceComparison(state, {type: 'filter', by}, data);
	}

	expect(state.filter).toEqual({kind: 'new', priority: 1, strand: 'fire'});
	const rows = listRows(state, data);
	expect(rows[0]).toEqual({heading: 'new'});
	expect(rows.length).toBeGreaterThan(1);
	for (const row of rows.slice(1)) {
		expect(row).toMatchObject({
			entry: {kind: 'new', priority: 1, strand: 'fire'},
		});
	}

	const all = reduceComparison(state, {type: 'show-all'}, data);
	expect(listRows(all, data).filter(({id}) => id !== undefined)).toHaveLength(
		data.entries.length,
	);
});

test('the only report is compared with none', () => {
	const empty = openStore(':memory:');
	const {entries, from, to} = load('2023-24-q4', undefined, empty);
	expect([entries, from, to]).toEqual([[], undefined, undefined]);
	empty.close();
});
