import {UserError} from '../../domain/user-error.js';
import {type Context, type Progress} from '../command.js';
import {importPackage} from './import-package.js';
import {importReport} from './import-report.js';
import {importSeries} from './import-series.js';
import {type ImportQuery} from './query.js';
import {type ImportFile, readImportFile} from './read-file.js';
import {type FileResult} from './result.js';

/** A file and what came of it. */
export type Outcome = {readonly file: string} & (
	{readonly result: FileResult} | {readonly error: UserError}
);

/**
 * Brings in files one after the other, each in a transaction of its own: all of it or none of it. A file that cannot come in
 * leaves those before it as they are, and those after it to come.
 */
export async function* importEach(
	context: Context,
	queries: readonly ImportQuery[],
): AsyncGenerator<Outcome> {
	for (const [index, query] of queries.entries()) {
		yield importOne(context, query, ({label, share, expected}) => {
			context.progress({
				label:
					queries.length === 1
						? label
						: `${index + 1} of ${queries.length}: ${label}`,
				share: (index + share) / queries.length,
				expected,
			});
		});
	}
}

async function importOne(
	context: Context,
	query: ImportQuery,
	progress: Progress,
): Promise<Outcome> {
	const {file} = query;
	try {
		return {file, result: await importFile(context, query, progress)};
	} catch (error) {
		if (error instanceof UserError) {
			return {file, error};
		}

		throw error;
	}
}

/** Reading waits for nothing but the file; what is written is written at once. */
async function importFile(
	context: Context,
	query: ImportQuery,
	progress: Progress,
): Promise<FileResult> {
	const {store} = context;
	const input = await readImportFile(query.file, progress);
	const work = () => bringIn(context, query, input, progress);
	return query.isDryRun ? store.rehearse(work) : store.transaction(work);
}

function bringIn(
	context: Context,
	query: ImportQuery,
	input: ImportFile,
	progress: Progress,
): FileResult {
	switch (input.kind) {
		case 'report': {
			return importReport(context, query, input, progress);
		}

		case 'series': {
			return importSeries(context, query, input);
		}

		case 'package': {
			return importPackage(context, input);
		}
	}
}
