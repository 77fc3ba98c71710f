import {type Command} from '../command.js';
import {importReport} from './import-report.js';
import {importSeries} from './import-series.js';
import {importFlags, readImportQuery} from './query.js';
import {readImportFile} from './read-file.js';
import {type ImportResult} from './result.js';
import {renderImport} from './text.js';

/** Brings a report or a series into the store: all of its file or none of it, with the exceptions that it changes. */
export const command: Command<ImportResult> = {
	name: 'import',
	summary:
		'bring in a report (.docx, .pdf, .md, .txt), or a series from a CSV file',
	usage: 'FILE',
	flags: importFlags,
	examples: [
		'planwatch import 2023-24-q2.docx',
		'planwatch import 2024-25-q1.md --review-all',
		'planwatch import burglary.csv --indicator residential-burglary',
		'planwatch import "vehicle crime.csv" --new --type count --unit count --direction decrease --priority 2 --strand police',
		'planwatch import boroughs.csv --wide --map indicator=Offence --dry-run',
	],
	schema: 'import@1',
	async run(request, context) {
		const query = readImportQuery(request);
		const {store} = context;
		const input = await readImportFile(query.file);
		const work = () => ({
			...(input.kind === 'report'
				? importReport(context, query, input)
				: importSeries(context, query, input)),
			file: query.file,
			isDryRun: query.isDryRun,
		});
		return query.isDryRun ? store.rehearse(work) : store.transaction(work);
	},
	text: renderImport,
};
