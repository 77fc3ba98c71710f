import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {type ErrorResult} from '../../source/commands/shapes/error.js';
import {registry} from '../../source/commands/registry.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();
const exception = '2023-24-q2/target/da-positive-outcomes/13-5';

/** A command line for every command, several where its answer has several forms. */
const lines: Record<string, Array<readonly string[]>> = {
	overview: [[], ['--quarter', 'Q1 22/23']],
	list: [
		[],
		['--priority', '3', '--strand', 'police'],
		['--quarter', '2022-23-q1'],
		['--silent'],
	],
	show: [
		['repeat', 'victim'],
		['urban-grade-1-response-time'],
		['knife-crime', '--quarter', 'Q1 22/23'],
	],
	find: [['knife'], ['nothing-that-is-there']],
	figures: [
		[],
		['--role', 'target'],
		['--report', 'Q1 22/23', '--priority', '2'],
	],
	exceptions: [
		[],
		['--since', 'Q1 22/23'],
		['--kind', 'query,peer', '--status', 'open'],
	],
	triage: [[exception, '--acknowledge'], [exception, '--log'], ['--log']],
	compare: [['Q1 22/23', 'Q2 23/24']],
	coverage: [[], ['--silent']],
	status: [[]],
	rebase: [['residential-burglary']],
	analyse: [
		['fixtures/series/monthly-counts.csv'],
		['fixtures/series/shares.csv'],
		['fixtures/series/wide.csv', '--wide', '--profile', 'anhoej'],
	],
	import: [
		[
			'fixtures/series/monthly-counts.csv',
			'--indicator',
			'residential-burglary',
			'--dry-run',
		],
		['fixtures/reports/2023-24-q4.txt', '--dry-run'],
		['data', 'fixtures/reports/2024-25-q4.pdf', 'none.txt', '--dry-run'],
	],
	review: [[], ['--all']],
	check: [[]],
	completion: [['bash'], ['--words', 'indicators'], ['--words', 'quarters']],
	brief: [[], ['--priority', '2', '--quarter', 'Q1 22/23']],
};

const cases = Object.entries(lines).flatMap(([name, all]) =>
	all.map((words) => ({name, words})),
);

async function validate(name: string, answer: unknown): Promise<unknown> {
	const schema = await ask<object>(file, 'schema', name);
	const check = new Ajv2020({strict: true, allErrors: true}).compile(schema);
	return check(answer) ? undefined : check.errors;
}

test.each(cases)(
	'$name $words answers as its schema says',
	async ({name, words}) => {
		const answer = await ask<{schema: string}>(file, name, ...words);
		expect(await validate(name, answer)).toBeUndefined();
		expect(answer.schema).toBe(`planwatch/${name}@1`);
	},
);

test('a cell of CSV is a word, a number or a list, and no JSON', async () => {
	const {text} = await run(file, 'overview', '--csv');
	expect(text.split('\n')[1]).toBe(
		'1,Prevention that keeps the county safe,27,22,3,"strand fire, figures 6, indicators 4|strand police, figures 11, indicators 8|strand working-together, figures 10, indicators 10"',
	);
});

test('export answers as its schema says', async () => {
	const answer = await ask<{schema: string}>(
		file,
		'export',
		path.join(temporaryFolder(), 'new'),
	);
	expect(await validate('export', answer)).toBeUndefined();
});

test('backup answers as its schema says', async () => {
	const copy = path.join(temporaryFolder(), 'copy.db');
	const answer = await ask<{schema: string}>(file, 'backup', copy);
	expect(await validate('backup', answer)).toBeUndefined();
});

test('an error is of the shape that its schema says', async () => {
	const error: ErrorResult = {
		schema: 'planwatch/error@1',
		error: {
			code: 'unknown-indicator',
			message: 'no indicator is called x',
			hint: null,
		},
	};
	expect(await validate('error', error)).toBeUndefined();
	expect(await validate('error', {...error, error: {}})).toBeDefined();
});

test('every command is called above, and says how it is used', async () => {
	const called = new Set([...Object.keys(lines), 'schema', 'export', 'backup']);
	const loaded = await Promise.all(
		registry.map(async ({name, load}) => ({name, command: await load()})),
	);
	for (const {name, command} of loaded) {
		expect(called).toContain(name);
		expect(command.name).toBe(name);
		expect(command.examples.length).toBeGreaterThan(0);
	}
});
