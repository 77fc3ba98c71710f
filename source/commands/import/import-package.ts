import {type DataPackage} from '../../domain/data-package.js';
import {type Commentary} from '../../domain/report.js';
import {checkPackage} from '../../importer/package/check-package.js';
import {type Problem} from '../../importer/problem.js';
import {type Store} from '../../store/open.js';
import {type Context} from '../command.js';
import {recomputeExceptions} from '../recompute.js';
import {mergeFigures} from './merge-figures.js';
import {type Merged, mergeTable} from './merge-table.js';
import {type PackageFile, refuseProblems} from './package-file.js';
import {refuse} from './refuse.js';
import {type FileResult} from './result.js';

/**
 * Brings in a data package: reports, indicators and figures that the store has none of. What it has stays as it is, and where the
 * package says otherwise, so does the answer.
 *
 * @throws UserError for a package of another Plan, and for one that names what is nowhere.
 */
export function importPackage(
	context: Context,
	{file, data}: PackageFile,
): FileResult {
	const {store, settings} = context;
	checkPlan(store, file, data);
	refuseProblems(
		file,
		checkPackage(data, {
			priorities: store.reports.priorities(),
			topics: store.reports.topics(),
			objectives: store.reports.objectives(),
			reports: store.reports.reports(),
			indicators: store.indicators.all(),
		}),
	);
	const merged = [
		mergePlan(store, file, data),
		mergeReports(store, file, data),
		mergeFigures(store, file, data),
	].flat();
	const isChanged = merged.some(({outcome}) => outcome.added > 0);
	if (isChanged) {
		recomputeExceptions(store, settings);
		store.search.rebuild();
	}

	return describePackage(context, data, {
		isChanged,
		tables: merged.map(({outcome}) => outcome),
		problems: merged.flatMap(({problems}) => problems),
	});
}

/** Priorities are the Plan's own: a package with others is of another Plan. */
function checkPlan(
	store: Store,
	file: string,
	{priorities}: DataPackage,
): void {
	const plan = new Map(
		store.reports.priorities().map(({number, name}) => [number, name]),
	);
	const other = priorities.find(({number, name}) => plan.get(number) !== name);
	if (other) {
		throw refuse(
			file,
			`it is of another Plan: its priority ${other.number} is '${other.name}', and here it is '${plan.get(other.number) ?? 'none'}'`,
			'import it into a store of its own (--db)',
			'other-plan',
		);
	}
}

function mergePlan(
	store: Store,
	file: string,
	{topics, objectives, indicators}: DataPackage,
): Array<Omit<Merged<object>, 'added'>> {
	const merged = {
		topics: mergeTable(
			'topics',
			byId(topics),
			byId(store.reports.topics()),
			file,
		),
		objectives: mergeTable(
			'objectives',
			byId(objectives),
			byId(store.reports.objectives()),
			file,
		),
		indicators: mergeTable(
			'indicators',
			byId(indicators),
			byId(store.indicators.all()),
			file,
		),
	};
	for (const topic of merged.topics.added) {
		store.package.saveTopic(topic);
	}

	for (const objective of merged.objectives.added) {
		store.package.saveObjective(objective);
	}

	for (const indicator of merged.indicators.added) {
		store.indicators.save(indicator, store.indicators.all().length, 'user');
	}

	return Object.values(merged);
}

/** A report that is new comes with its commentary; of one that is there, neither changes. */
function mergeReports(
	store: Store,
	file: string,
	{reports, commentary}: DataPackage,
): Array<Omit<Merged<object>, 'added'>> {
	const merged = mergeTable(
		'reports',
		byId(reports),
		byId(store.reports.reports()),
		file,
	);
	const known = groupByReport(store.reports.commentary());
	const read = groupByReport(commentary);
	for (const report of merged.added) {
		store.documents.saveReport(report, read.get(report.id)?.commentary ?? []);
	}

	return [merged, mergeTable('commentary', read, known, file)];
}

type ReportCommentary = {readonly commentary: readonly Commentary[]};

function groupByReport(
	commentary: readonly Commentary[],
): Map<string, ReportCommentary> {
	const ids = new Set(commentary.map(({report}) => report));
	return new Map(
		[...ids].map((id) => [
			id,
			{
				commentary: commentary
					.filter(({report}) => report === id)
					// How a text begins is the store's own to know.
					.map((entry) => ({...entry, opening: undefined})),
			},
		]),
	);
}

function byId<Row extends {readonly id: string}>(
	rows: readonly Row[],
): Map<string, Row> {
	return new Map(rows.map((row) => [row.id, row]));
}

function describePackage(
	{store, quarter}: Context,
	{reports}: DataPackage,
	{
		isChanged,
		tables,
		problems,
	}: Pick<FileResult, 'isChanged' | 'tables'> & {
		readonly problems: readonly Problem[];
	},
): FileResult {
	const count = (column: 'added' | 'unchanged') =>
		tables
			.filter(({table}) => table.startsWith('figures/'))
			.reduce((sum, table) => sum + table[column], 0);
	const latest =
		reports
			.map(({id}) => id)
			.toSorted()
			.at(-1) ?? quarter.id;
	return {
		schema: 'planwatch/import@1',
		quarter: latest,
		kind: 'package',
		report: null,
		isChanged,
		sections: 0,
		paragraphs: 0,
		figures: {
			accepted: count('added'),
			review: 0,
			unchanged: count('unchanged'),
			removed: 0,
			quoted: 0,
		},
		text: {added: 0, changed: 0, removed: 0, unchanged: 0},
		rows: {added: 0, changed: 0, unchanged: 0},
		series: [],
		items: [],
		gone: [],
		tables,
		problems: problems.map(({file, line, column, code, message}) => ({
			file,
			line,
			column,
			code,
			message,
			page: null,
		})),
		exceptions: isChanged
			? store.exceptions.ofQuarter(latest).map(({id, triage, explanation}) => ({
					id,
					status: triage.status,
					explanation,
				}))
			: [],
	};
}
