import {describe, expect, test} from 'vitest';
import {type ExceptionsResult} from '../../source/commands/exceptions/result.js';
import {type TriageResult} from '../../source/commands/triage/result.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();

async function subjectsOf(...words: string[]): Promise<string[]> {
	const {exceptions} = await ask<ExceptionsResult>(
		file,
		'exceptions',
		...words,
	);
	return exceptions.map(({kind, indicator, breakdown}) =>
		[kind, indicator?.id, breakdown].filter(Boolean).join(' '),
	);
}

describe('the figures of Q2 23/24', () => {
	test('miss these targets and aspirations', async () => {
		expect(await subjectsOf('--kind', 'target')).toEqual([
			'target female-officers',
			'target ethnic-minority-officers',
			'target da-positive-outcomes',
		]);
	});

	test('are apart from peers here', async () => {
		expect(
			await subjectsOf('--kind', 'peer', '--bearing', 'unfavourable'),
		).toEqual([
			'peer cps-charging-within-28-days',
			'peer witness-attendance-rate',
		]);
		// 21.1% against 22.9% is within the two points.
		expect(await subjectsOf('--kind', 'peer')).not.toContain(
			'peer victim-issues-closure-rate',
		);
	});

	test('moved beyond the tolerance here', async () => {
		expect(
			await subjectsOf('--kind', 'movement', '--bearing', 'unfavourable'),
		).toEqual([
			'movement cps-charging-within-28-days',
			'movement urban-grade-1-response-time',
			'movement da-arrest-rate high risk',
		]);
		// Beyond two points if −3.7% is in points, and within them if it is relative: the weaker reading counts.
		expect(await subjectsOf('--kind', 'movement')).not.toContain(
			'movement da-repeat-victim-rate',
		);
	});

	test('contradict each other here', async () => {
		expect(await subjectsOf('--kind', 'query')).toEqual([
			'query da-repeat-victim-rate',
			'query ethnic-minority-officers',
			'query',
			'query sunflower-repeat-share',
		]);
	});
});

test('each says why, in a sentence', async () => {
	const {exceptions} = await ask<ExceptionsResult>(
		file,
		'exceptions',
		'--since',
		'Q1 22/23',
	);
	for (const {explanation, figures, kind} of exceptions) {
		expect(explanation).toMatch(/^[A-Z].*\.$/);
		expect(figures.length > 0 || kind === 'query').toBe(true);
	}

	const cps = exceptions.find(({id}) => id.includes('peer/cps'));
	expect(cps?.explanation).toBe(
		'CPS charging decisions within 28 days, at 30 Sep 2023: 62.8%, 13.8 points below the national average, 76.6%.',
	);
});

test('the two years of prohibition notices are indicative, and no more', async () => {
	const {exceptions} = await ask<ExceptionsResult>(
		file,
		'exceptions',
		'--kind',
		'statistical',
	);
	expect(exceptions).toMatchObject([
		{
			indicator: {id: 'prohibition-notices'},
			verdict: 'indicative',
			evidence: 'two-figure',
			side: 'high',
			bearing: 'neutral',
			value: 21,
		},
	]);
});

describe('what cannot be assessed', () => {
	const reasons = async () => {
		const {notAssessable} = await ask<ExceptionsResult>(
			file,
			'exceptions',
			'--not-assessable',
		);
		return new Map(
			notAssessable!.map(({indicator, breakdown, ...rest}) => [
				[indicator.id, breakdown].filter(Boolean).join(' '),
				rest,
			]),
		);
	};

	test.each([
		['officer-headcount', 'census', 'a count of all there are'],
		['positive-outcomes-all-crime rank, national', 'rank', '11th'],
		['knife-crime', 'no-counts', '−17.9% would need at least 512 events'],
		[
			'da-repeat-victim-rate',
			'no-counts',
			'at least 3,274 in each period (15,012 if it is relative)',
		],
		['vawg-conviction-rate', 'single-figure', 'nothing to hold it against'],
		['urban-grade-1-response-time', 'too-few-points', '3 separate values'],
	])('%s: %s', async (subject, reason, words) => {
		const found = await reasons();
		expect(found.get(subject)).toMatchObject({reason});
		expect(found.get(subject)?.explanation).toContain(words);
		expect(found.get(subject)?.needed).toBeTruthy();
	});
});

test('an officer target that is not yet due in June 2022 has not been missed', async () => {
	const subjects = await subjectsOf(
		'--quarter',
		'Q1 22/23',
		'--kind',
		'target',
	);
	expect(subjects).toContain('target fire-response-time');
	expect(subjects).not.toContain('target officer-headcount');
});

test('what is found again in a later quarter says when it was first seen', async () => {
	const {exceptions} = await ask<ExceptionsResult>(
		file,
		'exceptions',
		'--kind',
		'target',
	);
	const firstSeen: Record<string, string> = Object.fromEntries(
		exceptions.map(({indicator, firstSeen: first}) => [
			indicator?.id ?? '',
			first,
		]),
	);
	expect(firstSeen).toMatchObject({
		'female-officers': '2022-23-q1',
		'da-positive-outcomes': '2023-24-q2',
	});
});

describe('triage', () => {
	const id = '2023-24-q2/peer/witness-attendance-rate/national-average';

	test('is written with author, time and note, and read back', async () => {
		await run(file, 'triage', id, '--explain', 'more adjournments');
		const {exceptions} = await ask<ExceptionsResult>(
			file,
			'exceptions',
			'--status',
			'explained',
		);
		expect(
			exceptions.map((exception) => [exception.id, exception.triage]),
		).toEqual([
			[
				id,
				{
					status: 'explained',
					by: 'ann',
					at: '2023-11-20T09:30:00.000Z',
					note: 'more adjournments',
				},
			],
		]);
	});

	test('keeps its history when it is reopened', async () => {
		const {log, exception} = await ask<TriageResult>(
			file,
			'triage',
			id,
			'--reopen',
		);
		expect(log.map(({status}) => status)).toEqual(['explained', 'open']);
		expect(exception?.triage.status).toBe('open');
	});

	test.each([
		[['--explain', '  '], 'missing-note'],
		[[], 'missing-decision'],
		[['--acknowledge', '--reopen'], 'missing-decision'],
	])('%j is refused', async (words, code) => {
		await expect(run(file, 'triage', id, ...words)).rejects.toMatchObject({
			exitCode: 2,
			code,
		});
	});

	test('of an exception that there is none of names the nearest', async () => {
		await expect(
			run(file, 'triage', `${id}s`, '--acknowledge'),
		).rejects.toMatchObject({
			code: 'unknown-exception',
			hint: expect.stringContaining(id) as string,
		});
	});
});

test('--fail-on exits with 10 while one of the kinds is open', async () => {
	expect(await run(file, 'exceptions', '--fail-on', 'target')).toMatchObject({
		exitCode: 10,
	});
	expect(
		await run(
			file,
			'exceptions',
			'--quarter',
			'Q1 22/23',
			'--fail-on',
			'statistical',
		),
	).toMatchObject({exitCode: 0});
	await expect(
		run(file, 'exceptions', '--fail-on', 'targets'),
	).rejects.toMatchObject({exitCode: 2});
});
