import {expect, test} from 'vitest';
import {readScreen, type Screen} from '../../source/terminal/cells.js';
import {paint} from '../../source/terminal/paint.js';
import {clearScreen} from '../../source/terminal/sequences.js';
import {createScreen, readCells, show} from './show.js';

const size = {columns: 20, rows: 6};

function read(...lines: string[]): Screen {
	return readScreen(lines.join('\n'), size, []);
}

test('says nothing when nothing differs', () => {
	expect(paint(read('a', 'b'), read('a  ', 'b'), 20)).toBe('');
	expect(paint([], [], 20)).toBe('');
});

test('writes only the cells that differ', () => {
	expect(paint(read('  one', '▶ two'), read('▶ one', '  two'), 20)).toBe(
		'\u001B[H▶\r\n ',
	);
	expect(paint(read('rate 44.9% up'), read('rate 48.6% up'), 20)).toBe(
		'\u001B[;7H8.6',
	);
});

test('writes a short stretch again rather than move over it, but not in another style', () => {
	expect(paint(read('abcde'), read('xbcdy'), 20)).toBe('\u001B[Hxbcdy');
	expect(
		paint(read('a\u001B[1mbcd\u001B[me'), read('x\u001B[1mbcd\u001B[my'), 20),
	).toBe('\u001B[Hx\u001B[3Cy');
});

test('erases the end of a line, in the plain style', () => {
	expect(paint(read('a long line'), read('a'), 20)).toBe('\u001B[;2H\u001B[K');
	expect(paint(read('ab'), read('a'), 20)).toBe('\u001B[;2H ');
	expect(paint(read('abcdef'), read('a\u001B[7mb'), 20)).toBe(
		'\u001B[;2H\u001B[7mb\u001B[m\u001B[K',
	);
	expect(paint(read('one', 'two'), read('one'), 20)).toBe('\u001B[2H\u001B[K');
});

test('does not count on where the cursor stands after the last column, or after what terminals measure differently', () => {
	expect(paint([], read('x'.repeat(20), 'y'), 20)).toBe(
		`\u001B[H${'x'.repeat(20)}\r\ny`,
	);
	expect(paint([], read('👩‍🚒y'), 20)).toBe('\u001B[H👩‍🚒\u001B[;3Hy');
});

test('scrolls rows that moved', () => {
	const names = ['Arson', 'Burglary', 'Criminal damage', 'Drug offences'];
	const rows = names.map((name) => `${name} ${name} ${name}`);
	const wide = {columns: 60, rows: 6};
	const before = readScreen(['Head', ...rows, 'Foot'].join('\n'), wide, []);
	const after = readScreen(
		['Head', ...rows.slice(1), 'Robbery', 'Foot'].join('\n'),
		wide,
		before,
	);
	expect(paint(before, after, 60)).toBe(
		'\u001B[2H\u001B[M\u001B[5H\u001B[L\u001B[5HRobbery',
	);
});

test('brings any screen to any other, cell by cell', async () => {
	const next = createRandom(20_240_401);
	const painted = createScreen(size.columns, size.rows);
	let before: Screen = [];
	for (let round = 0; round < 400; round++) {
		const frame = inventFrame(next, before);
		const after = readScreen(frame, size, before);
		const fresh = createScreen(size.columns, size.rows);
		// eslint-disable-next-line no-await-in-loop -- each screen follows from the one before.
		await Promise.all([
			show(painted, paint(before, after, size.columns)),
			show(fresh, clearScreen + frame.replaceAll('\n', '\u001B[m\r\n')),
		]);
		expect(readCells(painted), JSON.stringify(frame)).toEqual(readCells(fresh));
		before = after;
	}
}, 30_000);

/** Lines of looks and characters of one and two columns; often with lines of the frame before, in other rows. */
function inventFrame(next: (below: number) => number, before: Screen): string {
	const characters = ['a', 'b', ' ', ' ', '▶', '─', '日', 'e\u0301'];
	const looks = [
		'',
		'1',
		'2',
		'22',
		'31',
		'39',
		'7',
		'27',
		'44',
		'49',
		'4',
		'0',
	];
	const shift = next(5) - 2;
	return Array.from({length: next(size.rows + 1)}, (_, row) => {
		const known = before[row + shift]?.source;
		if (known !== undefined && next(4) > 0) {
			return known;
		}

		let line = '';
		let room = next(size.columns + 1);
		while (room > 1) {
			const character = characters[next(characters.length)]!;
			line +=
				(next(5) === 0 ? `\u001B[${looks[next(looks.length)]!}m` : '') +
				character;
			room -= character === '日' ? 2 : 1;
		}

		return `${line}\u001B[m`;
	}).join('\n');
}

/** Numbers that look random and are the same in every run (Park and Miller 1988). */
function createRandom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}
