import {beforeAll, describe, expect, test} from 'vitest';
import {quoteReport} from '../../source/commands/quote-report.js';
import {type Figure} from '../../source/domain/figure.js';
import {
	layOutPassage,
	paintLine,
} from '../../source/screens/reports/lay-out.js';
import {loadPassages} from '../../source/screens/reports/load-passages.js';
import {markParagraph} from '../../source/screens/reports/mark-paragraph.js';
import {
	listAccepted,
	listFigures,
	type MarkedFigure,
} from '../../source/screens/reports/passage.js';
import {type Store} from '../../source/store/open.js';
import {seedReports} from '../app/seeded-reports.js';
import {seedStore} from '../app/seeded-world.js';
import {figure} from '../domain/figures.js';

describe('an imported report', () => {
	const report = '2023-24-q4';
	let store: Store;
	beforeAll(async () => {
		store = await seedReports(`${report}.txt`);
	});

	test('has every figure where its text prints it, from left to right', () => {
		for (const {paragraphs} of loadPassages(store, report)) {
			for (const {text, figures} of paragraphs) {
				for (const {figure: own, span} of figures) {
					expect(text!.slice(span!.start, span!.end)).toBe(own.printed);
				}

				const starts = figures.map(({span}) => span!.start);
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			}
		}
	});

	test('has those that wait beside those that count, and none that was rejected', () => {
		const passages = loadPassages(store, report);
		const items = store.review.ofReport(report);
		const waiting = items.filter(({status}) => status === 'waiting');
		expect(waiting.length).toBeGreaterThan(0);
		const marked = passages.flatMap((passage) => listFigures(passage));
		expect(
			new Set(
				marked.filter((each) => each.waiting).map((each) => each.figure.id),
			),
		).toEqual(new Set(waiting.map(({id}) => id)));
		expect(passages.flatMap((passage) => listAccepted(passage)).length).toBe(
			store.figures.ofReport(report).length,
		);
		const [item] = waiting;
		const decision = {by: 'ann', at: '2024-08-01T09:00:00.000Z'};
		store.review.decide(
			{...item!, ...decision, status: 'rejected'},
			{...decision, decision: 'reject'},
		);
		const ids = loadPassages(store, report)
			.flatMap((passage) => listFigures(passage))
			.map((each) => each.figure.id);
		expect(ids).not.toContain(item!.id);
	});
});

describe('a report of the package', () => {
	const report = '2023-24-q2';
	const store = seedStore();

	test('has a summary and its figures by paragraph while its document is elsewhere', () => {
		const passages = loadPassages(store, report);
		const commentary = store.reports
			.commentary()
			.filter((entry) => entry.report === report);
		expect(passages.map(({objective}) => objective)).toEqual(
			commentary.map(({objective}) => objective),
		);
		const figures = passages.flatMap((passage) => listAccepted(passage));
		expect(figures).toHaveLength(store.figures.ofReport(report).length);
		const {summary, paragraphs} = passages.find(
			({objective}) => objective === 'repeat-victimisation',
		)!;
		expect(summary).toContain('Repeat rates are said to be falling');
		expect(
			paragraphs.map(({paragraph, text, figures: own}) => [
				paragraph,
				text,
				own.map((each) => each.figure.printed),
			]),
		).toEqual([[2, undefined, ['44.9%', '3.7%', '14%']]]);
	});

	test('has its text and no summary once the document is there', () => {
		const text = writeText(store.figures.ofReport(report));
		store.documents.save(
			{
				report,
				fileName: 'q2.txt',
				sha256: '',
				importedAt: '2024-01-01T00:00:00.000Z',
			},
			text.map((paragraph, ordinal) => ({...paragraph, report, ordinal})),
		);
		expect(quoteReport(store, report)).toEqual([]);
		const passages = loadPassages(store, report);
		const anpr = passages.find(({objective}) => objective === 'anpr-network')!;
		expect(anpr.summary).toBeUndefined();
		expect(write(anpr.paragraphs[0]!)).toMatch(
			/^It says \[304] and \[283] and /,
		);
		// What the text leaves out of the objectives is there by its summary.
		expect(
			passages.filter(({summary}) => summary !== undefined).length,
		).toBeGreaterThan(0);
	});
});

/** A paragraph for each place that figures stand in, which prints them and nothing else. */
function writeText(figures: readonly Figure[]) {
	const groups = new Map<string, Figure[]>();
	for (const each of figures) {
		const key = `${each.objective}/${each.paragraph}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}

	return [...groups.values()].map((own) => {
		const {priority, strand, objective, paragraph} = own[0]!;
		const text = `It says ${own.map(({printed}) => printed).join(' and ')}.`;
		return {priority, strand, objective, paragraph, text};
	});
}

function write(paragraph: Parameters<typeof markParagraph>[0]): string {
	return markParagraph(paragraph)
		.map(({text}) => text)
		.join('');
}

function mark(
	id: string,
	printed: string,
	span?: MarkedFigure['span'],
	waiting?: MarkedFigure['waiting'],
): MarkedFigure {
	return {
		figure: figure({id, printed, role: 'level', value: 1, unit: 'count'}),
		span,
		waiting,
	};
}

describe('the marks of a paragraph', () => {
	const text = 'It rose from 4% to 15% in May.';

	test('stand round the figures, and tell those that wait', () => {
		const figures = [
			mark('a', '4%', {start: 13, end: 15}),
			mark('b', '15%', {start: 19, end: 22}, {confidence: 0.5, reasons: []}),
		];
		expect(write({paragraph: 1, text, figures})).toBe(
			'It rose from [4%] to [?15%] in May.',
		);
	});

	test('are set apart for what the text does not print, or prints where another stands', () => {
		const figures = [
			mark('a', '15%', {start: 19, end: 22}),
			mark('b', '5%', {start: 20, end: 22}),
			mark('c', 'ten'),
		];
		expect(write({paragraph: 1, text, figures})).toBe(
			'It rose from 4% to [15%] in May.  not marked in the text: [5%] [ten]',
		);
	});

	test('change nothing but themselves when a figure is selected', () => {
		const long = 'words and more words '.repeat(400);
		const figures = [
			mark('a', 'more', {start: 10, end: 14}),
			mark('b', 'words', {start: long.length - 6, end: long.length - 1}),
		];
		const passage = {
			report: '2024-25-q1',
			priority: 1,
			strand: 'fire',
			objective: 'long',
			name: 'A long one',
			count: 1,
			paragraphs: [{paragraph: 1, text: long, figures}],
		} as const;
		const {lines, figureLines} = layOutPassage(passage, 60);
		expect(lines.length).toBeGreaterThan(140);
		expect(figureLines).toEqual(
			new Map([
				['a', 3],
				['b', lines.length - 1],
			]),
		);
		const drawn = (selected?: string) =>
			lines.map((line) =>
				paintLine(line, selected)
					.map((span) => span.text)
					.join(''),
			);
		expect(drawn('b').slice(0, -1)).toEqual(drawn().slice(0, -1));
		expect(drawn('b').at(-1)).toBe(
			drawn().at(-1)!.replace('[words]', '▶words◀'),
		);
	});
});
