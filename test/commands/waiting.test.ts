import {beforeAll, expect, test} from 'vitest';
import {type CompareResult} from '../../source/commands/compare/result.js';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type OverviewResult} from '../../source/commands/overview/result.js';
import {type ReviewResult} from '../../source/commands/review/result.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();
const [before, now] = ['2023-24-q2', '2023-24-q4'];

/** What waits and what was accepted, from the list of the review. */
let figures = 0;
let toReview = new Set<string>();
/** One of them, of which a figure waits and none was accepted. */
const waiting = 'anpr-cameras';

const idsOf = (named: ReadonlyArray<{readonly id: string}>) =>
	new Set(named.map(({id}) => id));

beforeAll(async () => {
	await run(file, 'import', `fixtures/reports/${now}.txt`, '--review-all');
	const all = await ask<ReviewResult>(file, 'review');
	const first = all.items.find(({indicator}) => indicator !== null);
	await run(file, 'review', first!.id, '--accept');
	const {items} = await ask<ReviewResult>(file, 'review');
	figures = items.length;
	toReview = new Set(items.flatMap(({indicator}) => indicator?.id ?? []));
	expect(first!.indicator!.id).not.toBe(waiting);
	expect(toReview).toContain(waiting);
	expect(items.some(({indicator}) => indicator === null)).toBe(true);
});

test('compare calls none of them gone, counts what waits, and says what to do', async () => {
	const result = await ask<CompareResult>(file, 'compare', before, now);
	const idOf = ({indicator}: CompareResult['gone'][number]) =>
		indicator?.id ?? '';
	expect(result.waiting).toEqual({from: 0, to: figures});
	expect(result.gone.length).toBeGreaterThan(0);
	expect(result.gone.filter((figure) => toReview.has(idOf(figure)))).toEqual(
		[],
	);
	expect(
		result.unsettled.filter((figure) => !toReview.has(idOf(figure))),
	).toEqual([]);
	const earlier = await ask<FiguresResult>(file, 'figures', '--report', before);
	expect(
		result.gone.length +
			result.unsettled.length +
			result.changed.length +
			result.unchanged.length,
	).toBe(earlier.figures.length);
	const {text} = await run(file, 'compare', before, now);
	expect(text).toContain(
		`${result.gone.length} gone, 0 restated, ${result.unsettled.length} to review in the other report\nNot compared: ${figures} figures wait for review in Q4 23/24 (planwatch review lists them)`,
	);
});

test('compare calls nothing new that may be in what waits of the report before', async () => {
	const own = seededStore();
	await run(own, 'import', 'fixtures/reports/2023-24-q3.txt', '--review-all');
	await run(own, 'import', `fixtures/reports/${now}.txt`);
	const result = await ask<CompareResult>(own, 'compare', '2023-24-q3', now);
	const {items} = await ask<ReviewResult>(own, 'review');
	const then = new Set(
		items
			.filter(({report}) => report === '2023-24-q3')
			.flatMap(({indicator}) => indicator?.id ?? []),
	);
	expect(result.unsettled.length).toBeGreaterThan(0);
	for (const {indicator} of result.unsettled) {
		expect(then.has(indicator!.id)).toBe(true);
	}

	for (const {indicator} of result.new) {
		expect(then.has(indicator?.id ?? '')).toBe(false);
	}
});

test('overview counts them apart from those without a figure', async () => {
	const {since, ...result} = await ask<OverviewResult>(file, 'overview');
	expect(result.waiting).toBe(figures);
	const silent = idsOf(since!.silent);
	expect([...silent].filter((id) => toReview.has(id))).toEqual([]);
	expect(idsOf(since!.toReview)).toContain(waiting);
	expect(silent.size).toBeGreaterThan(0);
	const {text} = await run(file, 'overview');
	expect(text).toContain(
		`${silent.size} without a figure now, ${since!.toReview.length} with a figure to review`,
	);
	expect(text).toContain(
		`${figures} figures wait for review in Q4 23/24, in none of these counts (planwatch review lists them)`,
	);
});

test('one whose only figure is rejected is silent', async () => {
	const {items} = await ask<ReviewResult>(file, 'review');
	const {since} = await ask<OverviewResult>(file, 'overview');
	const {id} = since!.toReview.find(
		(one) =>
			items.filter(({indicator}) => indicator?.id === one.id).length === 1,
	)!;
	const only = items.find(({indicator}) => indicator?.id === id)!;
	await run(file, 'review', only.id, '--reject');
	const after = await ask<OverviewResult>(file, 'overview');
	expect(idsOf(after.since!.silent)).toContain(id);
	expect(idsOf(after.since!.toReview)).not.toContain(id);
	expect(after.waiting).toBe(figures - 1);
	await run(file, 'review', only.id, '--undo');
});
