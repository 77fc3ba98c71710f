import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {
	type BriefPriority,
	type BriefResult,
} from '../../source/commands/brief/result.js';
import {type ExceptionsResult} from '../../source/commands/exceptions/result.js';
import {type ListResult} from '../../source/commands/list/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();
const target = '2023-24-q2/target/da-positive-outcomes/13-5';
const query = '2023-24-q2/query/da-repeat-victim-rate/comparison-turns-round';

describe('the paper on a quarter', () => {
	test('has every priority, every exception and every reported indicator', async () => {
		const {text} = await run(file, 'brief');
		expect(
			[...text.matchAll(/^## Priority (\d): /gm)].map(([, n]) => n),
		).toEqual(['1', '2', '3', '4', '5']);
		const {exceptions} = await ask<ExceptionsResult>(file, 'exceptions');
		const plain = text.replaceAll('\\', '');
		for (const {explanation} of exceptions) {
			expect(plain).toContain(explanation);
		}

		const {indicators} = await ask<ListResult>(file, 'list');
		const reported = indicators.filter(({isReported}) => isReported);
		const rows = text.match(/^\| (?!Indicator|---).*\|$/gm)!;
		expect(rows).toHaveLength(reported.length);
		for (const {name} of reported) {
			expect(rows.some((row) => row.startsWith(`| ${name} `))).toBe(true);
		}
	});

	test('counts what the other commands count', async () => {
		const brief = await ask<BriefResult>(file, 'brief');
		const {exceptions, byChance} = await ask<ExceptionsResult>(
			file,
			'exceptions',
		);
		const inPaper = [
			...brief.exceptions,
			...brief.priorities.flatMap((priority) => priority.exceptions),
		];
		expect(inPaper.map(({id}) => id).toSorted()).toEqual(
			exceptions.map(({id}) => id).toSorted(),
		);
		expect(brief.byChance).toEqual(byChance);
	});

	test('an exception names its paragraphs; a row has its own under its objective', async () => {
		const {text} = await run(file, 'brief', '--priority', '1');
		expect(text).toContain(
			'(Q1 22/23 P1 Police, Reduce Repeat Victimization ¶1; Q2 23/24 P1 Police, Reduce Repeat Victimization ¶2)',
		);
		expect(text).toContain(
			[
				'#### Reduce Repeat Victimization',
				'',
				'| Indicator | Value | Period | Change | Place |',
				'| --- | --: | --- | --- | --- |',
				'| Domestic abuse repeat victim rate | 44.9% | 12 months to Sep 2023 | −3.7 pts ⁇ on previous 12 months | ¶2 |',
			].join('\n'),
		);
		expect(text).toContain('# Performance brief, Q2 23/24: priority 1, ');
		expect(text).not.toContain('## Priority 2');
		expect(text).not.toContain('About the report itself');
	});

	test('a value is the quarter’s own, or says whose it is', async () => {
		const {text} = await run(file, 'brief');
		// The report has a fall of 0.8 and no level, the one before has 22.5%.
		expect(text).toContain(
			'| Repeat knife crime suspect rate | none; last 22.5%, 12 months to Jun 2022 | 12 months to Sep 2023 | −0.8 pts ⁇ on previous year |',
		);
		expect(text).toMatch(
			/\| Witness attendance rate .*national average 84% \(Q1 22\/23\)/,
		);
		expect(text).toContain('+65 on 30 Jun 2022, worked out');
		const {priorities} = await ask<BriefResult>(file, 'brief');
		for (const {latest} of priorities.flatMap((one) => one.indicators)) {
			expect(latest?.report ?? '2023-24-q2').toBe('2023-24-q2');
		}
	});

	test('what was imported is in it when it stands out, and says from which file', async () => {
		const own = seededStore();
		const series = path.join(temporaryFolder(), 'burglary.csv');
		// Two years of 100 to 104 a month, and 190 in September 2023.
		const months = Array.from({length: 24}, (_, index) => {
			const month = new Date(Date.UTC(2021, 9 + index, 1)).toISOString();
			return `${month.slice(0, 7)},${index === 23 ? 190 : 100 + (index % 5)}`;
		});
		writeFileSync(series, ['period,value', ...months].join('\n'));
		await run(own, 'import', series, '--indicator', 'residential-burglary');
		const brief = await ask<BriefResult>(own, 'brief', '--priority', '2');
		const [{exceptions, charts}] = brief.priorities as [BriefPriority];
		const found = exceptions.find(
			({kind, indicator}) =>
				kind === 'statistical' && indicator?.id === 'residential-burglary',
		);
		expect(found?.places).toEqual(['burglary.csv']);
		const chart = charts.find(
			({indicator}) => indicator.id === 'residential-burglary',
		);
		expect(chart?.points).toHaveLength(24);
		expect(chart?.points.at(-1)?.bearing).toBe('unfavourable');
		// What is drawn is what the verdict was reached with.
		const {upper, lower, centre} = found!.expected!;
		const [phase] = chart!.phases;
		expect(phase!.centre).toBe(centre);
		expect(phase!.limits.at(-1)).toMatchObject({
			upper,
			lower: Math.max(0, lower),
		});
		const {text} = await run(own, 'brief', '--priority', '2');
		// The report's own change is over twelve months and is none of the month's.
		expect(text).toMatch(
			/\| Residential burglary \| 190 \| Sep 2023 \| \+88 on Aug 2023, worked out \|/,
		);
	});

	test('the whole paper can be read', async () => {
		const {text} = await run(file, 'brief', '--quarter', 'Q1 22/23');
		await expect(text).toMatchFileSnapshot('../output/brief-2022-23-q1.md');
	});

	test('one that was explained says by whom and why; one that was dismissed is counted only', async () => {
		const own = seededStore();
		await run(own, 'triage', target, '--explain', 'a <b>new</b> rule | *June*');
		await run(own, 'triage', query, '--dismiss', 'known');
		const {text} = await run(own, 'brief');
		expect(text).toContain(
			String.raw`  - explained by ann on 20 Nov 2023: a \<b>new\</b> rule \| \*June\*`,
		);
		expect(text).toContain('1 more exception dismissed, and left out here.');
		expect(text).not.toContain('comparison turns round');
		expect(text).not.toContain('known');
		const {text: page} = await run(own, 'brief', '--format', 'html');
		expect(page).toContain('a &lt;b&gt;new&lt;/b&gt; rule | *June*');
		const {text: bare} = await run(own, 'brief', '--without-notes');
		expect(bare).toContain('· explained: ');
		expect(bare).not.toMatch(/by ann|June\*/);
	});

	test('figures that wait for review are said to be left out', async () => {
		const own = seededStore();
		await run(own, 'import', 'fixtures/reports/2023-24-q4.txt');
		const {waiting} = await ask<BriefResult>(own, 'brief');
		expect(waiting).toBeGreaterThan(0);
		const {text} = await run(own, 'brief');
		expect(text).toContain(
			`${waiting} figures read from the report and not yet reviewed`,
		);
	});

	test('HTML has a drawing for each chart of the answer', async () => {
		const {priorities} = await ask<BriefResult>(file, 'brief');
		const {text} = await run(file, 'brief', '--format', 'html');
		const charts = priorities.flatMap((priority) => priority.charts);
		expect(charts.length).toBeGreaterThan(5);
		expect(text.match(/<svg /g)).toHaveLength(charts.length);
		for (const {indicator, points} of charts) {
			expect(text).toContain(`<strong>${indicator.name}`);
			expect(points.length).toBeGreaterThan(1);
		}
	});
});

describe('--output', () => {
	test('writes the same paper, as what the name says, and says where', async () => {
		const page = path.join(temporaryFolder(), 'new', 'paper.html');
		const {text} = await run(file, 'brief', '--output', page);
		expect(text).toBe(`wrote ${page}\n`);
		const {text: printed} = await run(file, 'brief', '--format', 'html');
		expect(readFileSync(page, 'utf8')).toBe(printed);
		const answer = await ask<BriefResult>(
			file,
			'brief',
			'--output',
			`${page}.md`,
		);
		expect(answer).toMatchObject({file: `${page}.md`, format: 'md'});
		expect(statSync(`${page}.md`).size).toBeGreaterThan(1000);
	});

	test('never over another file, and not where nothing can be written', async () => {
		const taken = path.join(temporaryFolder(), 'notes.md');
		writeFileSync(taken, 'notes');
		await expect(run(file, 'brief', '--output', taken)).rejects.toMatchObject({
			code: 'file-exists',
			exitCode: 2,
		});
		expect(readFileSync(taken, 'utf8')).toBe('notes');
		await expect(
			run(file, 'brief', '--output', '/proc/new/paper.md'),
		).rejects.toMatchObject({code: 'unwritable-file', exitCode: 3});
		expect(existsSync('/proc/new')).toBe(false);
	});
});

test.each([
	[['--format', 'pdf'], 'unknown-format'],
	[['--output', 'paper.pdf'], 'wrong-ending'],
	[['--output', 'paper'], 'wrong-ending'],
	[['--output', 'paper.html', '--format', 'md'], 'wrong-ending'],
	[['--priority', '6'], 'unknown-priority'],
])('brief %j is refused', async (words, code) => {
	await expect(run(file, 'brief', ...words)).rejects.toMatchObject({
		code,
		exitCode: 2,
	});
});
