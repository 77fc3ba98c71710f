import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type ImportResult} from '../../source/commands/import/result.js';
import {type ReviewResult} from '../../source/commands/review/result.js';
import {ask, run} from './environment.js';
import {prepare} from './prepare-import.js';

const text = readFileSync('fixtures/reports/2023-24-q4.txt', 'utf8');
const printed = '43.1%';

/** A store that has the report, with somebody's decision about one of its figures. */
async function decide(...decision: readonly string[]) {
	const {store, file} = prepare();
	const bringIn = async (newer: string) => {
		writeFileSync(file, newer);
		return ask<ImportResult>(store, 'import', file);
	};

	const {items} = await bringIn(text);
	const {id} = items.find((item) => item.printed === printed)!;
	await run(store, 'review', id, ...decision);
	const look = async () => {
		const {items: listed} = await ask<ReviewResult>(
			store,
			'review',
			id,
			'--all',
		);
		return listed.find((item) => item.id === id);
	};

	return {bringIn, look, id, store};
}

/** The report without the paragraph of that figure. */
const without = text
	.split('\n')
	.filter((line) => !line.includes(printed))
	.join('\n');

test('a decision about a figure that a newer text lacks is named, and holds when it comes back', async () => {
	const {bringIn, look, id} = await decide('--reject');
	const {problems, gone} = await bringIn(without);
	expect(problems.map(({code}) => code)).toContain('decided-and-gone');
	expect(
		problems.find(({code}) => code === 'decided-and-gone')!.message,
	).toMatch(new RegExp(`^${id}: '${printed}' in .* rejected, is no longer`));
	expect(gone.map((figure) => figure.printed)).toContain(printed);
	const {problems: later} = await bringIn(without.replace('0.5', '0.6'));
	expect(later.map(({code}) => code)).not.toContain('decided-and-gone');
	await bringIn(text);
	expect(await look()).toMatchObject({printed, status: 'rejected'});
});

test('a decision goes with its sentence under another heading', async () => {
	const {bringIn, look} = await decide('--reject');
	await bringIn(
		text.replace('Reduce Repeat Victimization:', 'Fewer Victims Twice:'),
	);
	expect(await look()).toMatchObject({printed, status: 'rejected'});
});

test('another number in place of one that was corrected waits, and says what was decided', async () => {
	const {bringIn, look} = await decide('--value', '44.1');
	const {items} = await bringIn(text.replace(printed, '43.6%'));
	expect(items.map((item) => [item.printed, item.status])).toEqual([
		['43.6%', 'waiting'],
	]);
	const item = await look();
	expect(item).toMatchObject({value: 43.6, status: 'waiting'});
	expect(item!.reasons.at(-1)).toMatch(
		/^an earlier text has '43\.1%' here, which .* corrected to 44\.1$/,
	);
});

test('a decision that was taken back is not made by the next import', async () => {
	const {bringIn, look, id, store} = await decide('--reject');
	await run(store, 'review', id, '--undo');
	await bringIn(text.replace('2,914', '2,915'));
	expect(await look()).toMatchObject({status: 'waiting'});
});

test('the answer lists what is no longer printed and what is new', async () => {
	const {store, file} = prepare();
	writeFileSync(file, text);
	await run(store, 'import', file);
	writeFileSync(file, text.replace(printed, '43.6%'));
	const {text: said} = await run(store, 'import', file);
	expect(said).toMatch(
		/No longer printed\n {2}43\.1% {2}Q4 23\/24 P1 Police ¶1/,
	);
	expect(said).toMatch(/Newly accepted\n {2}43\.6%/);
});
