import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readReport} from '../../source/importer/read-report.js';
import {readText} from '../measure/read-text.js';
import {readExpected, readKnown} from '../measure/expected.js';
import {scoreReport} from '../measure/score-report.js';
import {realReports, reasonToSkip} from './real-reports.js';

/** The least share of the expected figures that is read right, by field. */
const least = {
	'value and unit': 0.98,
	'… and role': 0.95,
	'… and period': 0.85,
	'… and indicator': 0.85,
};
/** Of reports of the usual length, which hold no more than the office's own do. */
const leastOfUsual = {
	...least,
	'… and period': 0.9,
	'… and indicator': 0.9,
};

const listInvented = (folder: string) =>
	readdirSync(folder)
		.filter((file) => /^\d{4}-.*\.(?:md|txt|docx|pdf)$/.test(file))
		.map((file) => ({
			id: path.parse(file).name,
			file: path.join(folder, file),
			figures: folder,
		}));
const real = realReports.map((report) => ({
	...report,
	figures: 'data/figures',
}));

describe.each([
	...listInvented('fixtures/reports').map((each) => ({...each, least})),
	...[
		...listInvented('fixtures/dense-reports'),
		...listInvented('fixtures/free-reports'),
		...listInvented('fixtures/brief-reports'),
	].map((each) => ({...each, least})),
	...[
		...listInvented('fixtures/full-reports'),
		...listInvented('fixtures/usual-reports'),
		...(reasonToSkip ? [] : real),
	].map((each) => ({...each, least: leastOfUsual})),
])('$file', async ({id, file, figures, least: wanted}) => {
	const {figures: read, sections} = readReport(
		await readText(file),
		readKnown('data', id),
	);
	const {right, expected} = scoreReport(
		read,
		readExpected(path.join(figures, `${id}.csv`)),
	);

	test.each(Object.entries(wanted))(
		'%s: at least %d of the figures',
		(field, share) => {
			expect(right.get(field)! / expected).toBeGreaterThanOrEqual(share);
			expect(right.get(field)! / read.length).toBeGreaterThanOrEqual(share);
		},
	);

	test('every span is the number in its paragraph, and every figure has reasons', () => {
		for (const {
			span,
			printed,
			objective,
			paragraph,
			confidence,
			reasons,
		} of read) {
			const {text} = sections
				.flatMap(({objectives}) => objectives)
				.filter((candidate) => candidate.id === objective)
				.flatMap(({paragraphs}) => paragraphs)
				.find(
					(candidate) =>
						candidate.number === paragraph &&
						candidate.text.slice(span.start, span.end) === printed,
				)!;
			expect(text.slice(span.start, span.end)).toBe(printed);
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
			expect(reasons).not.toEqual([]);
		}
	});
});

const nothingKnown = {objectives: [], indicators: [], earlier: []};

test('without anything known the figures are there, without an indicator and unsure', () => {
	const text = readFileSync('fixtures/reports/2022-23-q3.md', 'utf8');
	const {figures} = readReport(text, nothingKnown);
	expect(figures).toHaveLength(63);
	expect(
		figures.every(
			({indicator, confidence}) => indicator === undefined && confidence <= 0.5,
		),
	).toBe(true);
});

test.each([
	['nothing', ''],
	['a report without a quarter', 'Some text. 12% of it.'],
	['zeros and control characters', '\u0000\u0001\u001B]0;x\u0007'.repeat(200)],
	['markup without end', '**[[((<<##'.repeat(500)],
	[
		'half a report',
		readFileSync('fixtures/reports/2022-23-q3.md', 'utf8').slice(0, 3333),
	],
	[
		'one endless line',
		`Q1 22/23\nQ1 22/23 Police Priority Commentary\nCrime: ${'5% of 12 fell by 3 '.repeat(2000)}`,
	],
])('never throws: %s', (_, text) => {
	expect(() => readReport(text, nothingKnown)).not.toThrow();
});
