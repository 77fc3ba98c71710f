import path from 'node:path';
import {strandName} from '../../domain/strand.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {readGroups} from '../analyse/read-input.js';
import {type Context} from '../command.js';
import {recomputeExceptions} from '../recompute.js';
import {type ImportQuery} from './query.js';
import {type SeriesFile} from './read-file.js';
import {type Resolved, resolveIndicator} from './resolve-indicator.js';
import {type FileResult} from './result.js';

type Imported = Resolved & {
	readonly group: SeriesGroup;
	readonly outcomes: ReadonlyArray<'added' | 'changed' | 'unchanged'>;
};

/** Brings in the series of a file, with the exceptions that they change. */
export function importSeries(
	context: Context,
	query: ImportQuery,
	{bytes}: SeriesFile,
): FileResult {
	const {store, settings} = context;
	const imported = readGroups(bytes, query).map((group) =>
		saveGroup(context, group, query),
	);
	recomputeExceptions(store, settings);
	store.search.rebuild();
	return describeImport(context, imported);
}

function saveGroup(
	{store}: Context,
	group: SeriesGroup,
	query: ImportQuery,
): Imported {
	const resolved = resolveIndicator(store, group, query);
	const {indicator, isNew} = resolved;
	if (isNew) {
		store.package.saveObjective({
			id: indicator.objective,
			priority: indicator.priority,
			strand: indicator.strand,
			name: `Imported series, ${strandName(indicator.strand)}`,
			headings: [],
		});
		store.indicators.save(indicator, store.indicators.all().length, 'user');
	}

	const source = path.basename(query.file);
	const outcomes = group.rows.map(
		({period, value, status, numerator, denominator}) =>
			store.series.save({
				indicator: indicator.id,
				breakdown: group.breakdown,
				period,
				value:
					numerator !== undefined &&
					denominator !== undefined &&
					indicator.unit === 'percent'
						? (100 * numerator) / denominator
						: value,
				status,
				numerator,
				denominator,
				source,
			}),
	);
	return {...resolved, group, outcomes};
}

function describeImport(
	{store, quarter}: Context,
	imported: readonly Imported[],
): FileResult {
	const outcomes = imported.flatMap((one) => one.outcomes);
	const count = (wanted: Imported['outcomes'][number]) =>
		outcomes.filter((outcome) => outcome === wanted).length;
	const touched = new Set(imported.map(({indicator}) => indicator.id));
	return {
		schema: 'planwatch/import@1',
		quarter: quarter.id,
		kind: 'series',
		isChanged: count('added') + count('changed') > 0,
		report: null,
		sections: 0,
		paragraphs: 0,
		figures: {accepted: 0, review: 0, unchanged: 0, removed: 0, quoted: 0},
		text: {added: 0, changed: 0, removed: 0, unchanged: 0},
		problems: [],
		items: [],
		gone: [],
		tables: [],
		rows: {
			added: count('added'),
			changed: count('changed'),
			unchanged: count('unchanged'),
		},
		series: imported.map(({indicator, isNew, group}) => ({
			indicator: {id: indicator.id, name: indicator.name},
			breakdown: group.breakdown ?? null,
			isNew,
			values: group.rows.filter(({value}) => value !== undefined).length,
			missing: group.rows.filter(({value}) => value === undefined).length,
			from: group.rows[0]!.period.start,
			to: group.rows.at(-1)!.period.end,
			verdict:
				store.verdicts
					.ofIndicator(indicator.id, quarter.id)
					.find(({breakdown}) => breakdown === group.breakdown)?.verdict
					.explanation ?? null,
		})),
		exceptions: store.exceptions
			.ofQuarter(quarter.id)
			.filter(
				({indicator}) => indicator !== undefined && touched.has(indicator),
			)
			.map(({id, triage, explanation}) => ({
				id,
				status: triage.status,
				explanation,
			})),
	};
}
