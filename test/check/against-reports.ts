import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {readPackage} from '../../source/importer/package/read-package.js';
import {readStructure} from '../../source/importer/structure.js';
import {findUncovered} from './cover-numbers.js';

export type ReportCheck = {
	readonly report: string;
	/** Figures whose paragraph exists and prints them. */
	readonly found: number;
	readonly figures: number;
	/** Other numbers, each listed with its reason. */
	readonly notFigures: number;
	/** What does not hold, in words. */
	readonly problems: readonly string[];
};

type Row = {
	readonly report: string;
	readonly priority: number;
	readonly strand: string;
	readonly objective: string;
	readonly paragraph: number;
	readonly printed: string;
	readonly id: string;
};

/**
 * Holds the bundled data against the reports' own text: every figure stands in its paragraph, every number of every
 * paragraph is a figure or is listed as none with why, and every paragraph is counted.
 *
 * @param folder of the reports' texts, named by their quarter.
 */
export function checkAgainstReports(
	folder: string,
	dataFolder = 'data',
): ReportCheck[] {
	const {data} = readPackage(dataFolder);
	const objectives = new Map(
		data.objectives.flatMap(({id, name, headings}) =>
			[name, ...headings].map((heading) => [normalise(heading), id] as const),
		),
	);
	return readdirSync(folder)
		.filter((file) => data.reports.some(({id}) => file === `${id}.txt`))
		.map((file) => {
			const report = path.basename(file, '.txt');
			const figures = data.figures.filter((figure) => figure.report === report);
			const others = readNotFigures(
				path.join(dataFolder, 'not-figures', `${report}.csv`),
			);
			const paragraphs = listParagraphs(
				readFileSync(path.join(folder, file), 'utf8'),
				objectives,
			);
			const counted = new Map(
				data.commentary
					.filter((entry) => entry.report === report)
					.map(
						(entry) =>
							[keyOf({...entry, paragraph: 0}), entry.paragraphs] as const,
					),
			);
			const problems = [
				...checkParagraphs(paragraphs, [...figures, ...others]),
				...checkCounts(paragraphs, counted),
			];
			const found = figures.filter((figure) =>
				paragraphs.get(keyOf(figure))?.includes(figure.printed),
			).length;
			return {
				report,
				found,
				figures: figures.length,
				notFigures: others.length,
				problems,
			};
		});
}

function checkParagraphs(
	paragraphs: ReadonlyMap<string, string>,
	rows: readonly Row[],
): string[] {
	const places = new Map<string, Row[]>();
	for (const row of rows) {
		places.set(keyOf(row), [...(places.get(keyOf(row)) ?? []), row]);
	}

	return [
		...[...places.keys()]
			.filter((key) => !paragraphs.has(key))
			.map((key) => `there is no paragraph ${key}`),
		...[...paragraphs].flatMap(([key, text]) => {
			const here = places.get(key) ?? [];
			const {missing, uncovered} = findUncovered(
				text,
				here.map(({printed}) => printed),
			);
			return [
				...missing.map((printed) => `${key} does not print '${printed}'`),
				...uncovered.map(
					(number) =>
						`${key}: '${number}' is neither a figure nor listed as none`,
				),
			];
		}),
	];
}

function checkCounts(
	paragraphs: ReadonlyMap<string, string>,
	counted: ReadonlyMap<string, number>,
): string[] {
	return [...counted]
		.map(([key, count]) => {
			const prefix = key.slice(0, -1);
			const there = [...paragraphs.keys()].filter((place) =>
				place.startsWith(prefix),
			).length;
			return there === count
				? ''
				: `${prefix} has ${there} paragraphs, and ${count} are listed`;
		})
		.filter(Boolean);
}

function listParagraphs(
	text: string,
	objectives: ReadonlyMap<string, string>,
): Map<string, string> {
	return new Map(
		readStructure(text).sections.flatMap(
			({priority, strand, objectives: read}) =>
				read.flatMap(({heading, paragraphs}) =>
					paragraphs.map(({number, text: words}) => {
						const objective =
							objectives.get(normalise(heading)) ?? `unknown: ${heading}`;
						return [
							keyOf({priority, strand, objective, paragraph: number}),
							words.replaceAll('**', ''),
						] as const;
					}),
				),
		),
	);
}

function readNotFigures(file: string): Row[] {
	const rows: Array<Record<string, string>> = parse(readFileSync(file), {
		columns: true,
	});
	return rows.map((row, index) => ({
		id: `${file}:${index + 2}`,
		report: row.report!,
		priority: Number(row.priority),
		strand: row.strand!,
		objective: row.objective!,
		paragraph: Number(row.paragraph),
		printed: row.printed!,
	}));
}

function keyOf({
	priority,
	strand,
	objective,
	paragraph,
}: Pick<Row, 'priority' | 'strand' | 'objective' | 'paragraph'>): string {
	return `P${priority} ${strand} ${objective} ¶${paragraph}`;
}

function normalise(heading: string): string {
	return heading
		.toLowerCase()
		.replaceAll(/[^a-z\d]+/g, ' ')
		.trim();
}
