import {type Command} from '../command.js';
import {combine} from './combine.js';
import {importEach, type Outcome} from './import-file.js';
import {importFlags, readImportQueries} from './query.js';
import {type ImportResult} from './result.js';
import {renderImport} from './text.js';

/** Brings reports, series and data packages into the store: all of a file or none of it, with the exceptions that it changes. */
export const command: Command<ImportResult> = {
	name: 'import',
	summary:
		'bring in reports (.docx, .pdf, .md, .txt), series (.csv) or a data package',
	usage: 'FILE…',
	completes: 'files',
	flags: importFlags,
	examples: [
		'planwatch import 2023-24-q2.docx',
		'planwatch import 2024-25-q1.pdf 2024-25-q2.pdf --review-all',
		'planwatch import ./planwatch-data',
		'planwatch import burglary.csv --indicator residential-burglary',
		'planwatch import "vehicle crime.csv" --new --type count --unit count --direction decrease --priority 2 --strand police',
		'planwatch import boroughs.csv --wide --map indicator=Offence --dry-run',
	],
	schema: 'import@1',
	async run(request, context) {
		const queries = readImportQueries(request);
		const outcomes: Outcome[] = [];
		for await (const outcome of importEach(context, queries)) {
			// One file alone is an answer or an error, as of any command.
			if ('error' in outcome && queries.length === 1) {
				throw outcome.error;
			}

			outcomes.push(outcome);
		}

		return combine(context, outcomes, queries[0]!.isDryRun);
	},
	text: renderImport,
	exitCode: ({files}) => (files.some(({error}) => error !== null) ? 3 : 0),
};
