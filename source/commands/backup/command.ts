import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../../domain/user-error.js';
import {formatNumber} from '../../format/value.js';
import {type Command} from '../command.js';
import {explainWriting} from '../explain-writing.js';
import {type BackupResult} from './result.js';

/** Copies the store as it is now, whoever works on it, into a file that is a store itself. */
export const command: Command<BackupResult> = {
	name: 'backup',
	summary: 'a copy of the store in one file, decisions and notes with it',
	usage: 'FILE',
	completes: 'files',
	flags: {},
	examples: [
		'planwatch backup planwatch-2023-11.db',
		'planwatch status --db planwatch-2023-11.db',
	],
	schema: 'backup@1',
	run({input: [name]}, {store, quarter}) {
		if (name === undefined) {
			throw new UserError('backup needs a file', {
				hint: 'try: planwatch backup planwatch-copy.db',
				code: 'missing-file',
			});
		}

		const file = path.resolve(name);
		if (existsSync(file)) {
			throw new UserError(`the file ${file} is there already`, {
				hint: 'name a new one: nothing is overwritten',
				code: 'file-exists',
			});
		}

		explainWriting('file', file, () => {
			store.copyTo(file);
		});
		return {
			schema: 'planwatch/backup@1',
			quarter: quarter.id,
			file,
			bytes: statSync(file).size,
			reports: store.reports.reports().length,
			figures: store.figures.all().length,
			triageEntries: store.triage.all().length,
		};
	},
	text: ({file, bytes, reports, figures, triageEntries}) =>
		`wrote ${file} (${formatNumber(Math.ceil(bytes / 1024))} KB): ${reports} reports, ${formatNumber(figures)} figures, ${formatNumber(triageEntries)} triage entries`,
};
