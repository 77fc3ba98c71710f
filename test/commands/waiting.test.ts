import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {type BriefResult} from '../../source/commands/brief/result.js';
import {type CompareResult} from '../../source/commands/compare/result.js';
import {type CoverageResult} from '../../source/commands/coverage/result.js';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type ListResult} from '../../source/commands/list/result.js';
import {type OverviewResult} from '../../source/commands/overview/result.js';
import {type ReviewResult} from '../../source/commands/review/result.js';
import {type ShowResult} from '../../source/commands/show/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();
const [before, now] = ['2023-24-q2', '2023-24-q4'];

/** What waits and what was accepted, from the list of the review. */
let figures = 0;
let toReview = new Set<string>();
let reported = new Set<string>();
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
	reported = new Set([first!.indicator!.id]);
	toReview = new Set(items.flatMap(({indicator}) => indicator?.id ?? []));
	expect(toReview.has(waiting) && !reported.has(waiting)).toBe(true);
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

describe('coverage', () => {
	test('has an indicator as reported, to review or silent', async () => {
		const result = await ask<CoverageResult>(file, 'coverage');
		expect(result.waiting).toBe(figures);
		for (const topic of result.topics) {
			for (const {id} of topic.reported) {
				expect(reported).toContain(id);
			}

			for (const {id} of topic.toReview) {
				expect(toReview).toContain(id);
			}

			for (const {id} of topic.silent) {
				expect(toReview).not.toContain(id);
			}
		}

		const {text} = await run(file, 'coverage');
		expect(text).toMatch(/Topic +Service +Figures +Indicators +To review/);
		expect(text).toContain(`${figures} figures wait for review in Q4 23/24`);
	});

	test('a topic with a figure to review is not silent', async () => {
		const all = await ask<CoverageResult>(file, 'coverage');
		const silent = await ask<CoverageResult>(file, 'coverage', '--silent');
		expect(silent.topics.map(({topic}) => topic.id)).toEqual(
			all.topics
				.filter((one) => one.figures === 0 && one.toReview.length === 0)
				.map(({topic}) => topic.id),
		);
		expect(silent.topics.length).toBeLessThan(
			all.topics.filter((one) => one.figures === 0).length,
		);
	});
});

test('list and show count what waits of an indicator', async () => {
	const {indicators} = await ask<ListResult>(file, 'list');
	const listed = indicators.find(({id}) => id === waiting)!;
	expect(listed.isReported).toBe(false);
	expect(listed.waiting).toBeGreaterThan(0);
	const silent = await ask<ListResult>(file, 'list', '--silent');
	expect(silent.indicators.filter((one) => one.waiting > 0)).toEqual([]);
	expect(silent.indicators.length).toBeGreaterThan(0);
	const {indicator} = await ask<ShowResult>(file, 'show', waiting);
	expect(indicator.waiting).toBe(listed.waiting);
	const {text} = await run(file, 'show', waiting);
	expect(text).toContain(
		`${listed.waiting} figures wait for review in Q4 23/24 (planwatch review lists them)`,
	);
});

describe('the paper', () => {
	test('names them as not yet reviewed, apart from those without a figure', async () => {
		const {priorities} = await ask<BriefResult>(file, 'brief');
		const silent = idsOf(priorities.flatMap((one) => one.silent));
		const named = idsOf(priorities.flatMap((one) => one.toReview));
		expect([...silent].filter((id) => toReview.has(id))).toEqual([]);
		expect([...named].filter((id) => !toReview.has(id))).toEqual([]);
		expect(named).toContain(waiting);
		const {text} = await run(file, 'brief');
		expect(text).toMatch(
			/^In this report, and not yet reviewed: .*ANPR cameras[;.]/m,
		);
		expect(text).not.toMatch(
			/^Without a figure in this report: .*ANPR cameras[;.]/m,
		);
	});

	test('has the topics that only figures to review are of by themselves', async () => {
		const {silentTopics, topicsToReview} = await ask<BriefResult>(
			file,
			'brief',
		);
		const {topics} = await ask<CoverageResult>(file, 'coverage');
		const without = topics.filter((one) => one.figures === 0);
		const pick = (isToReview: boolean) =>
			without
				.filter((one) => one.toReview.length > 0 === isToReview)
				.map(({topic}) => topic);
		expect(topicsToReview).toEqual(pick(true));
		expect(silentTopics).toEqual(pick(false));
		const {text} = await run(file, 'brief');
		expect(text).toContain(
			`no figure in this report but such as are not yet reviewed: ${topicsToReview[0]!.name}`,
		);
	});

	test('that goes to a file says what waits to the one who wrote it', async () => {
		const output = path.join(temporaryFolder(), 'paper.md');
		const {text} = await run(file, 'brief', '--output', output);
		expect(text.trim()).toBe(
			`wrote ${output}; ${figures} figures wait for review: not in it (planwatch review lists them)`,
		);
	});
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
