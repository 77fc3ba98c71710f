import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type AnalyseResult} from '../../../source/commands/analyse/result.js';
import {ask, run} from '../../commands/environment.js';
import {seededStore} from '../../commands/seeded-store.js';
import {temporaryFolder} from '../../temporary-folder.js';

/** `planwatch analyse` as a script calls it, on a store of the test file's own. */
export function analysing() {
	const store = seededStore();
	return {
		analyse: async (...words: string[]) =>
			ask<AnalyseResult>(store, 'analyse', ...words),
		/** What it prints to a person. */
		async say(...words: string[]) {
			const {text} = await run(store, 'analyse', ...words);
			return text;
		},
		schemaOf: async () => ask<object>(store, 'schema', 'analyse'),
	};
}

/** A file of the test's own. */
export function writeSeries(text: string): string {
	const file = path.join(temporaryFolder(), 'series.csv');
	writeFileSync(file, text);
	return file;
}

/** Monthly values from January 2020 on. */
export function writeMonths(values: ReadonlyArray<number | string>): string {
	const rows = values.map((value, index) => {
		const month = String((index % 12) + 1).padStart(2, '0');
		return `${2020 + Math.floor(index / 12)}-${month},${value}`;
	});
	return writeSeries(`period,value\n${rows.join('\n')}\n`);
}

/** What a book or article prints, its source with it. */
export function readExample<Shape>(name: string): Shape {
	return JSON.parse(
		readFileSync(`fixtures/worked-examples/${name}.json`, 'utf8'),
	) as Shape;
}
