import {describe, expect, test} from 'vitest';
import {copyTable} from '../../source/app/copy-table.js';
import {type AppState} from '../../source/app/state.js';
import {makeTable} from '../../source/screens/table.js';
import {beginAt, pressKeys, seedImported, seedWorld} from './seeded-world.js';

const world = seedWorld();
const start = beginAt(world);

test('a pane is copied as it is filtered and sorted, all of it, raw', () => {
	const rows = copy('2', 's', 's', 'y');
	expect(rows).toHaveLength(16);
	const names = rows.map(({name}) => name!);
	expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
	expect(
		rows.find(({name}) => name === 'Urban Grade 1 response time'),
	).toMatchObject({
		value: '794',
		unit: 'seconds',
		change: '32',
		change_unit: 'seconds',
		period_end: '2023-09-30',
		open_exceptions: '1',
	});
	expect(copy('2', 'f', 'f', 'y')).toHaveLength(
		rows.filter(({open_exceptions: open}) => open !== '0').length,
	);
});

test('exceptions are copied with their explanations and what was decided', () => {
	const rows = copy('E', 'f', 'f', 'f', 'y');
	expect(new Set(rows.map(({kind}) => kind))).toEqual(new Set(['peer']));
	for (const {explanation, status} of rows) {
		expect(explanation).toMatch(/\.$/);
		expect(status).toBe('open');
	}
});

test('an indicator is copied with every figure, and with the values that were imported', () => {
	const figures = copy('/', ...'female', 'enter', 'y');
	expect(figures).toHaveLength(7);
	expect(figures[0]).toMatchObject({value: '37.4', unit: 'percent'});
	const imported = seedImported();
	const months = read(
		pressKeys(
			beginAt(imported),
			imported,
			'/',
			...'calls at night',
			'enter',
			'y',
		),
	);
	expect(months).toHaveLength(100);
	expect(months[0]).toMatchObject({
		value: '40',
		period_start: '2015-01-01',
		report: '',
	});
});

describe.each([
	['topics', ['C', 'y'], 'topic', 25],
	['what could not be assessed', ['E', 'n', 'y'], 'reason', 75],
	['objectives of a report', ['R', 'f', 'f', 'y'], 'name', 9],
	['figures of a passage', ['R', 'enter', 'y'], 'value', 1],
	['differences', ['R', 'd', 'f', 'f', 'y'], 'difference', 23],
	['hits', ['/', ...'burglary', 'ctrl+y'], 'where', 14],
])('%s', (_, keys, column, count) => {
	test('are copied too', () => {
		const rows = copy(...keys);
		expect(rows).toHaveLength(count);
		expect(rows[0]![column]).not.toBe('');
	});
});

test('what was copied is said, and so is what is too large for a clipboard', () => {
	const state = pressKeys(start, world, '2', 'y');
	expect(state.toast).toMatch(/^copied as a table: 16 rows, \d\.\d KB$/);
	let asked = 0;
	const large = makeTable(
		{text: (index: number) => 'x'.repeat(1000) + index},
		{
			items: Array.from({length: 1000}, (_, index) => index),
			describe(index) {
				asked++;
				return index;
			},
			command: 'planwatch list --csv',
		},
	);
	const refused = copyTable(start, large);
	expect(refused.effects).toEqual([]);
	expect(refused.overlay).toMatchObject({
		title: 'Nothing was copied',
		paragraphs: [
			expect.stringMatching(/^1,000 rows are more .* 75 KB/) as string,
			'',
			'This writes all of them to a file:',
			'planwatch list --csv > FILE',
		],
	});
	expect(asked).toBeLessThan(100);
	const none = pressKeys(start, world, '/', ...'xyzzy', 'ctrl+y');
	expect(none.toast).toBe('there is nothing to copy');
});

function copy(...keys: readonly string[]) {
	return read(pressKeys(start, world, ...keys));
}

/** The table on the clipboard, a record a row. */
function read({effects}: AppState): Array<Record<string, string>> {
	const effect = effects.at(-1);
	const text = effect?.effect === 'copy' ? effect.text : '';
	const [titles = [], ...rows] = text
		.trimEnd()
		.split('\n')
		.map((line) => line.split('\t'));
	return rows.map((cells) =>
		Object.fromEntries(
			titles.map((title, index) => [title, cells[index] ?? '']),
		),
	);
}
