import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readCells} from '../../source/terminal/cells.js';
import {
	joinRows,
	joinRowsIn,
	type Operation,
} from '../../source/terminal/row-output.js';
import {seedRandom} from '../statistics/seeded-random.js';

type InkOutput = {
	readonly operations: readonly Operation[];
	readonly height: number;
	write(
		x: number,
		y: number,
		text: string,
		options: {
			readonly transformers: ReadonlyArray<
				(line: string, index: number) => string
			>;
		},
	): void;
	clip(clip: Record<'x1' | 'x2' | 'y1' | 'y2', number | undefined>): void;
	unclip(): void;
	get(): {readonly output: string; readonly height: number};
};

const ink = createRequire(import.meta.url).resolve('ink');
const {default: Output} = (await import(path.resolve(ink, '../output.js'))) as {
	readonly default: new (size: {
		readonly width: number;
		readonly height: number;
	}) => InkOutput;
};

const size = {width: 40, height: 10};
const {uniform} = seedRandom(11);
const pick = (below: number) => Math.floor(uniform() * below);
const words = ['44.9%', '▶ Burglary', '住宅侵入', 'Cafe\u0301', '── │', ' · '];
const bold = (line: string) => `\u001B[1m${line}\u001B[22m`;
const blue = (line: string) => `\u001B[34m${line}\u001B[39m`;

/** Draws up to three texts of some lines beside each other, within a clip now and then. */
function draw(output: InkOutput): void {
	const hasClip = pick(2) === 0;
	if (hasClip) {
		const y1 = pick(4);
		output.clip({x1: undefined, x2: undefined, y1, y2: y1 + pick(7)});
	}

	for (const x of [pick(2), 14 + pick(2), 30]) {
		const lines = Array.from(
			{length: 1 + pick(5)},
			() => words[pick(words.length)]! + ' '.repeat(pick(3)),
		);
		output.write(x, pick(12) - 2, lines.join('\n'), {
			transformers: [[], [bold], [blue, bold]][pick(3)]!,
		});
	}

	if (hasClip) {
		output.unclip();
	}
}

test('shows what Ink would, column by column', () => {
	for (let round = 0; round < 500; round++) {
		const output = new Output(size);
		draw(output);
		const rows = joinRows(output.operations, size.height);
		const expected = output.get().output.split('\n');
		expect(rows?.map((row) => readCells(row, 80))).toEqual(
			expected.map((row) => readCells(row, 80)),
		);
	}
});

test('leaves to Ink what lies over something else, or is cut at its side', () => {
	const Joined = joinRowsIn(Output);
	const over = [new Joined(size), new Output(size)];
	const cut = [new Joined(size), new Output(size)];
	for (const output of over) {
		output.write(0, 0, 'a long text', {transformers: []});
		output.write(2, 0, 'over', {transformers: []});
	}

	for (const output of cut) {
		output.clip({x1: 0, x2: 3, y1: undefined, y2: undefined});
		output.write(0, 0, 'a long text', {transformers: []});
	}

	for (const [joined, plain] of [over, cut]) {
		expect(joinRows(joined!.operations, size.height)).toBeUndefined();
		expect(joined!.get()).toEqual(plain!.get());
	}
});
