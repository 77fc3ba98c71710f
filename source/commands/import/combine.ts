import {type Context} from '../command.js';
import {sumValues} from '../../statistics/sum.js';
import {type Outcome} from './import-file.js';
import {type FileResult, type ImportResult} from './result.js';

const nothing: Pick<
	FileResult,
	'sections' | 'paragraphs' | 'figures' | 'text' | 'rows'
> = {
	sections: 0,
	paragraphs: 0,
	figures: {accepted: 0, review: 0, unchanged: 0, removed: 0, quoted: 0},
	text: {added: 0, changed: 0, removed: 0, unchanged: 0},
	rows: {added: 0, changed: 0, unchanged: 0},
};

/** One answer for all files: their numbers added up, their lists one behind the other, and each by itself. */
export function combine(
	{quarter}: Pick<Context, 'quarter'>,
	outcomes: readonly Outcome[],
	isDryRun: boolean,
): ImportResult {
	const results = outcomes.flatMap((outcome) =>
		'result' in outcome ? [outcome.result] : [],
	);
	const [only] = outcomes.length === 1 ? results : [];
	return {
		schema: 'planwatch/import@1',
		quarter:
			results.findLast(({kind}) => kind !== 'series')?.quarter ?? quarter.id,
		file: outcomes.map(({file}) => file).join(', '),
		kind: only?.kind ?? 'several',
		report: only?.report ?? null,
		sections: sumValues(results.map(({sections}) => sections)),
		paragraphs: sumValues(results.map(({paragraphs}) => paragraphs)),
		figures: addUp(
			nothing.figures,
			results.map(({figures}) => figures),
		),
		text: addUp(
			nothing.text,
			results.map(({text}) => text),
		),
		rows: addUp(
			nothing.rows,
			results.map(({rows}) => rows),
		),
		problems: results.flatMap(({problems}) => problems),
		items: results.flatMap(({items}) => items),
		gone: results.flatMap(({gone}) => gone),
		series: results.flatMap(({series}) => series),
		tables: results.flatMap(({tables}) => tables),
		exceptions: [
			...new Map(
				results
					.flatMap(({exceptions}) => exceptions)
					.map((exception) => [exception.id, exception]),
			).values(),
		],
		files: outcomes.map((outcome) => summarise(outcome)),
		isDryRun,
	};
}

function summarise(outcome: Outcome): ImportResult['files'][number] {
	const {file} = outcome;
	if ('error' in outcome) {
		const {code, message, hint} = outcome.error;
		return {
			file,
			kind: null,
			report: null,
			isChanged: false,
			...nothing,
			tables: [],
			error: {code, message, hint: hint ?? null},
		};
	}

	const {kind, report, isChanged, tables} = outcome.result;
	const {sections, paragraphs, figures, text, rows} = outcome.result;
	return {
		file,
		kind,
		report,
		isChanged,
		sections,
		paragraphs,
		figures,
		text,
		rows,
		tables,
		error: null,
	};
}

function addUp<Counts extends Readonly<Record<string, number>>>(
	zero: Counts,
	all: readonly Counts[],
): Counts {
	return Object.fromEntries(
		Object.keys(zero).map((key) => [
			key,
			sumValues(all.map((one) => one[key]!)),
		]),
	) as Counts;
}
