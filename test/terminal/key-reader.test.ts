import {Buffer} from 'node:buffer';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {
	createKeyReader,
	type KeyReader,
} from '../../source/terminal/key-reader.js';

let keys: string[];
let reader: KeyReader;

beforeEach(() => {
	vi.useFakeTimers();
	keys = [];
	reader = createKeyReader({
		escapeWait: 50,
		onTokens(tokens) {
			keys.push(...tokens.map(({text}) => text));
		},
	});
});

afterEach(() => {
	vi.useRealTimers();
});

test.each([1, 5, 30, 49])(
	'puts an arrow together that was split by %i ms',
	async (wait) => {
		for (const part of ['\u001B', '[', 'B']) {
			reader.push(Buffer.from(part));
			// eslint-disable-next-line no-await-in-loop -- each part comes after a pause.
			await vi.advanceTimersByTimeAsync(wait);
		}

		expect(keys).toEqual(['\u001B[B']);
	},
);

test('takes an escape character for Escape after its wait', async () => {
	reader.push(Buffer.from('\u001B'));
	await vi.advanceTimersByTimeAsync(49);
	expect(keys).toEqual([]);
	await vi.advanceTimersByTimeAsync(2);
	expect(keys).toEqual(['\u001B']);
	reader.push(Buffer.from('j'));
	expect(keys).toEqual(['\u001B', 'j']);
});

test('waits longer for the end of a sequence, which nobody types', async () => {
	reader.push(Buffer.from('\u001B['));
	await vi.advanceTimersByTimeAsync(400);
	reader.push(Buffer.from('A'));
	expect(keys).toEqual(['\u001B[A']);
	reader.push(Buffer.from('\u001B[1;'));
	await vi.advanceTimersByTimeAsync(600);
	reader.push(Buffer.from('j'));
	expect(keys).toEqual(['\u001B[A', 'j']);
});

test('puts a character together that was split', () => {
	const [first, ...others] = Buffer.from('日');
	for (const part of [[first!], others]) {
		reader.push(Buffer.from(part));
	}

	expect(keys).toEqual(['日']);
});

test('forgets what was begun when it is reset', async () => {
	reader.push(Buffer.from('\u001B'));
	reader.reset();
	await vi.advanceTimersByTimeAsync(100);
	reader.push(Buffer.from('[A'));
	expect(keys).toEqual(['[', 'A']);
});
