import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {temporaryFolder} from '../temporary-folder.js';
import {run} from './environment.js';

function prepare() {
	const folder = temporaryFolder();
	return {
		store: path.join(folder, 'planwatch.db'),
		data: path.join(folder, 'data'),
	};
}

/** A copy of the bundled data, to be changed. */
function copyData(folder: string): string {
	cpSync('data', folder, {recursive: true});
	return folder;
}

function edit(file: string, from: string | RegExp, to: string): void {
	const text = readFileSync(file, 'utf8');
	const edited = text.replace(from, to);
	expect(edited).not.toBe(text);
	writeFileSync(file, edited);
}

function append(file: string, ...lines: readonly string[]): void {
	writeFileSync(file, `${readFileSync(file, 'utf8')}${lines.join('\n')}\n`);
}

const added =
	'2023-24-q2/900,2023-24-q2,1,police,anpr-network,1,999,anpr-cameras,,level,999,,count,,,,,,not-stated,,,,,';

describe('nothing is stored of a package that', () => {
	test.each<[string, (data: string) => void, RegExp]>([
		[
			'has no description',
			(data) => {
				rmSync(path.join(data, 'datapackage.json'));
			},
			/there is no datapackage\.json in it/,
		],
		[
			'has a description that is none',
			(data) => {
				writeFileSync(path.join(data, 'datapackage.json'), '{"name": 1');
			},
			/does not describe a data package/,
		],
		[
			'is of something else',
			(data) => {
				writeFileSync(
					path.join(data, 'datapackage.json'),
					'{"name": "x", "resources": []}',
				);
			},
			/a data package of something else/,
		],
		[
			'lacks a file',
			(data) => {
				rmSync(path.join(data, 'figures/2023-24-q2.csv'));
			},
			/figures\/2023-24-q2\.csv:1 1: there is no such file/,
		],
		[
			'leads out of its folder',
			(data) => {
				edit(
					path.join(data, 'datapackage.json'),
					'topics.csv',
					'../topics.csv',
				);
			},
			/\.\.\/topics\.csv:1 1: the path leads out of the package/,
		],
		[
			'has a bad cell',
			(data) => {
				edit(
					path.join(data, 'figures/2023-24-q2.csv'),
					',level,62.8,',
					',level,sixty,',
				);
			},
			/figures\/2023-24-q2\.csv:93 value: 'sixty' is not a number/,
		],
		[
			'has a broken line',
			(data) => {
				append(path.join(data, 'topics.csv'), 'a,b,c,d,e');
			},
			/topics\.csv:\d+ 1: invalid Record Length/,
		],
		[
			'names an unknown indicator',
			(data) => {
				append(
					path.join(data, 'figures/2023-24-q2.csv'),
					added.replace('anpr-cameras', 'nothing'),
				);
			},
			/2023-24-q2\/900 names 'nothing', which is none of the indicators/,
		],
		[
			'has a figure twice',
			(data) => {
				append(path.join(data, 'figures/2023-24-q2.csv'), added, added);
			},
			/2023-24-q2\/900 stands twice/,
		],
		[
			'has a report of no quarter',
			(data) => {
				append(path.join(data, 'reports.csv'), '2030,Q9 30/31,A report');
			},
			/2030 is not the id of the quarter/,
		],
		[
			'is of another Plan',
			(data) => {
				edit(path.join(data, 'priorities.csv'), 'Prevention', 'Parking');
			},
			/it is of another Plan: its priority 1 is 'Parking/,
		],
	])('%s', async (_, change, message) => {
		const {store, data} = prepare();
		await run(store, 'status');
		const before = readFileSync(store);
		change(copyData(data));
		await expect(run(store, 'import', data)).rejects.toMatchObject({
			message: expect.stringMatching(message) as string,
			exitCode: 3,
			hint: expect.stringContaining('nothing was stored') as string,
		});
		expect(readFileSync(store).equals(before)).toBe(true);
	});
});
