import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {stringify} from 'csv-stringify/sync';
import {escapeFormula} from '../../domain/formula-text.js';
import {UserError} from '../../domain/user-error.js';
import {sumValues} from '../../statistics/sum.js';
import {formatWaiting} from '../../format/waiting.js';
import {makeFolder} from '../../store/make-folder.js';
import {type Command, type Context, type Row} from '../command.js';
import {explainWriting} from '../explain-writing.js';
import {type ExportResult} from './result.js';
import {
	toCommentaryRow,
	toFigureRow,
	toIndicatorRow,
	toObjectiveRow,
} from './rows.js';

type Resource = {
	readonly name: string;
	readonly path: string;
	readonly schema: {readonly fields: ReadonlyArray<{readonly name: string}>};
};

/** Writes the store as the data package that it was seeded from: figures, indicators, plan, summaries. */
export const command: Command<ExportResult> = {
	name: 'export',
	summary: 'the store as a data package of CSV files',
	usage: 'FOLDER',
	completes: 'files',
	flags: {},
	examples: ['planwatch export ./planwatch-data'],
	schema: 'export@1',
	run({input: [folder]}, context) {
		if (folder === undefined) {
			throw new UserError('export needs a folder', {
				hint: 'try: planwatch export ./planwatch-data',
				code: 'missing-folder',
			});
		}

		const tables = explainWriting('folder', folder, () =>
			writePackage(folder, context),
		);
		return {
			schema: 'planwatch/export@1',
			quarter: context.quarter.id,
			folder,
			files: tables.map(({resource, rows}) => ({
				path: resource.path,
				rows: rows.length,
			})),
			waiting: sumValues(
				context.store.review.countWaiting().map(({waiting}) => waiting),
			),
		};
	},
	text: ({folder, files, waiting}) =>
		[
			`wrote ${folder}`,
			...files.map(({path: file, rows}) => `  ${file}  ${rows} rows`),
			...(waiting === 0
				? []
				: [
						`${formatWaiting(waiting)}: not in it (planwatch review lists them)`,
					]),
		].join('\n'),
};

function writePackage(folder: string, context: Context): Table[] {
	if (existsSync(folder) && readdirSync(folder).length > 0) {
		throw new UserError(`the folder ${folder} is not empty`, {
			hint: 'name a new folder: nothing is overwritten',
			code: 'folder-not-empty',
		});
	}

	const descriptor = JSON.parse(
		readFileSync(path.join(context.dataFolder, 'datapackage.json'), 'utf8'),
	) as {readonly resources: readonly Resource[]};
	const tables = listTables(context, descriptor.resources);
	for (const {resource, rows} of tables) {
		writeTable(path.join(folder, resource.path), resource, rows);
	}

	writeFileSync(
		path.join(folder, 'datapackage.json'),
		`${JSON.stringify({...descriptor, resources: tables.map(({resource}) => resource)}, undefined, '\t')}\n`,
	);
	return tables;
}

type Table = {readonly resource: Resource; readonly rows: readonly Row[]};

function listTables({store}: Context, resources: readonly Resource[]): Table[] {
	const table = (name: string, rows: readonly Row[]): Table => ({
		resource: resources.find((resource) => resource.name === name)!,
		rows,
	});
	const commentary = store.reports.commentary();
	return [
		table(
			'priorities',
			store.reports.priorities().map(({number, name, shortName}) => ({
				priority: number,
				name,
				short_name: shortName,
			})),
		),
		table(
			'topics',
			store.reports
				.topics()
				.map(({id, name, service}) => ({topic: id, name, service})),
		),
		table(
			'objectives',
			store.reports.objectives().map((row) => toObjectiveRow(row)),
		),
		table(
			'reports',
			store.reports
				.reports()
				.map(({id, quarter, title}) => ({report: id, quarter, title})),
		),
		table(
			'indicators',
			store.indicators.all().map((row) => toIndicatorRow(row)),
		),
		...store.reports.reports().flatMap(({id}) => [
			{
				resource: ofReport(resources, 'figures', id),
				rows: store.figures.ofReport(id).map((row) => toFigureRow(row)),
			},
			{
				resource: ofReport(resources, 'commentary', id),
				rows: commentary
					.filter(({report}) => report === id)
					.map((row) => toCommentaryRow(row)),
			},
		]),
	];
}

/** Every report has its own file, of the same columns as the bundled reports'. */
function ofReport(
	resources: readonly Resource[],
	kind: string,
	report: string,
): Resource {
	const template = resources.find(({name}) => name.startsWith(`${kind}-`))!;
	return {
		...template,
		name: `${kind}-${report}`,
		path: `${kind}/${report}.csv`,
	};
}

function writeTable(
	file: string,
	{schema}: Resource,
	rows: readonly Row[],
): void {
	makeFolder(path.dirname(file));
	writeFileSync(
		file,
		stringify([...rows], {
			header: true,
			columns: schema.fields.map(({name}) => name),
			// A heading of a report can begin like a formula.
			cast: {string: escapeFormula},
		}),
	);
}
