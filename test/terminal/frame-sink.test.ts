import {setImmediate as nextTurn} from 'node:timers/promises';
import {expect, test, vi} from 'vitest';
import {createFrameSink} from '../../source/terminal/frame-sink.js';
import {askHere} from '../../source/terminal/sequences.js';
import {createEmitter} from './emitter.js';

/** A terminal that takes a text only when it is told to, and then answers when it was asked to. */
function open(isHeld?: () => boolean, answers = true) {
	const texts: string[] = [];
	const takers: Array<() => void> = [];
	let asked = 0;
	const terminal = createEmitter({
		columns: 80,
		rows: 24,
		write(text: string, done: () => void): boolean {
			const isAsked = text.endsWith(askHere);
			asked += Number(isAsked);
			texts.push(isAsked ? text.slice(0, -askHere.length) : text);
			takers.push(() => {
				done();
				if (isAsked && answers) {
					sink.arrive();
				}
			});
			return true;
		},
	});
	const sink = createFrameSink(terminal, {isHeld});
	sink.start();
	return {
		terminal,
		sink,
		stdout: sink.stdout,
		texts,
		countQuestions: () => asked,
		takeAll() {
			for (const take of takers.splice(0)) {
				take();
			}
		},
	};
}

async function waitForTexts(texts: string[], count: number): Promise<void> {
	await vi.waitFor(() => {
		expect(texts).toHaveLength(count);
	});
}

test('draws the first frame at once on a cleared screen, and then what changed', async () => {
	const {stdout, texts, takeAll} = open();
	stdout.write('one\ntwo');
	expect(texts).toEqual(['\u001B[m\u001B[2J\u001B[Hone\r\ntwo']);
	takeAll();
	stdout.write('one\ntwi');
	await waitForTexts(texts, 2);
	expect(texts[1]).toBe('\u001B[2;3Hi');
});

test('has one frame on its way, and of those that come meanwhile the latest wins', async () => {
	const {stdout, texts, takeAll} = open();
	stdout.write('a');
	for (const frame of ['b', 'c', 'd', 'e']) {
		stdout.write(frame);
	}

	await nextTurn();
	expect(texts).toHaveLength(1);
	takeAll();
	await waitForTexts(texts, 2);
	expect(texts[1]).toBe('\u001B[He');
});

test('of frames in quick succession waits until the terminal has shown one', async () => {
	const {stdout, texts, takeAll, sink, countQuestions} = open(undefined, false);
	stdout.write('a');
	await waitForTexts(texts, 1);
	expect(countQuestions()).toBe(0);
	takeAll();
	stdout.write('b');
	await waitForTexts(texts, 2);
	expect(countQuestions()).toBe(1);
	takeAll();
	for (const frame of ['c', 'd']) {
		stdout.write(frame);
		// eslint-disable-next-line no-await-in-loop -- a turn for each frame.
		await nextTurn();
	}

	expect(texts).toHaveLength(2);
	sink.arrive();
	await waitForTexts(texts, 3);
	expect(texts[2]).toBe('\u001B[Hd');
});

test('does not wait again for a terminal that did not answer, until it does', async () => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	const {stdout, texts, takeAll, sink, countQuestions} = open(undefined, false);
	const draw = async (frame: string) => {
		stdout.write(frame);
		await nextTurn();
		await nextTurn();
		takeAll();
	};

	await draw('a');
	await draw('b');
	await draw('c');
	expect(texts).toHaveLength(2);
	vi.advanceTimersByTime(1000);
	await draw('c');
	await draw('d');
	expect([texts.length, countQuestions()]).toEqual([4, 1]);
	sink.arrive();
	await draw('e');
	expect([texts.length, countQuestions()]).toEqual([5, 2]);
	vi.useRealTimers();
});

test('an end waits for an answer that is on its way, but not for long', async () => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	const {stdout, takeAll, sink} = open(undefined, false);
	const draw = async (frame: string) => {
		stdout.write(frame);
		await nextTurn();
		await nextTurn();
		takeAll();
	};

	await draw('a');
	await sink.quieten();
	await draw('b');
	const answered = sink.quieten();
	sink.arrive();
	await answered;
	await draw('c');
	const waited = sink.quieten();
	vi.advanceTimersByTime(500);
	await waited;
	vi.useRealTimers();
});

test('of frames in one turn the latest wins', async () => {
	const {stdout, texts, takeAll} = open();
	stdout.write('a');
	takeAll();
	stdout.write('b');
	stdout.write('c');
	await waitForTexts(texts, 2);
	expect(texts[1]).toBe('\u001B[Hc');
});

test('writes nothing when a frame changes nothing', async () => {
	const {stdout, texts, takeAll} = open();
	stdout.write('a');
	await waitForTexts(texts, 1);
	takeAll();
	stdout.write('a  ');
	stdout.write('a');
	stdout.write('b');
	await waitForTexts(texts, 2);
});

test('holds a frame back while keys wait, but not for long', async () => {
	let isHeld = true;
	const {stdout, texts, takeAll} = open(() => isHeld);
	const start = performance.now();
	stdout.write('a');
	await waitForTexts(texts, 1);
	expect(performance.now() - start).toBeGreaterThanOrEqual(50);
	takeAll();
	stdout.write('b');
	await nextTurn();
	expect(texts).toHaveLength(1);
	isHeld = false;
	stdout.write('c');
	await waitForTexts(texts, 2);
	expect(texts[1]).toBe('\u001B[Hc');
});

test('passes over what is not a frame: cursor sequences and the empty write of a farewell', async () => {
	const {stdout, texts} = open();
	const done = vi.fn<() => void>();
	stdout.write('a');
	stdout.write('\u001B[?25h');
	stdout.write('', done);
	await waitForTexts(texts, 1);
	expect(texts[0]).toContain('a');
	expect(done).toHaveBeenCalledOnce();
});

test('draws everything again after a resize, clipped to the rows', async () => {
	const {terminal, stdout, texts, takeAll} = open();
	stdout.write('one\ntwo\nthree');
	await waitForTexts(texts, 1);
	takeAll();
	const onResize = vi.fn<() => void>();
	stdout.on('resize', onResize);
	Object.assign(terminal, {columns: 2, rows: 2});
	terminal.emit('resize');
	expect(onResize).toHaveBeenCalledOnce();
	expect([stdout.columns, stdout.rows]).toEqual([2, 2]);
	await waitForTexts(texts, 2);
	expect(texts[1]).toBe('\u001B[m\u001B[2J\u001B[Hon\r\ntw');
});

test('draws everything again on request, and when it starts again', async () => {
	const {sink, stdout, texts, takeAll} = open();
	stdout.write('a');
	await waitForTexts(texts, 1);
	takeAll();
	sink.redraw();
	await waitForTexts(texts, 2);
	expect(texts[1]).toBe(texts[0]);
	takeAll();
	sink.stop();
	stdout.write('b');
	await nextTurn();
	expect(texts).toHaveLength(2);
	sink.start();
	await waitForTexts(texts, 3);
	expect(texts[2]).toBe('\u001B[m\u001B[2J\u001B[Hb');
});

test('synchronises large frames only', async () => {
	const {stdout, texts, takeAll} = open();
	stdout.write('a long line of text\n'.repeat(20));
	await waitForTexts(texts, 1);
	expect(texts[0]!.startsWith('\u001B[?2026h')).toBe(true);
	expect(texts[0]!.endsWith('\u001B[?2026l')).toBe(true);
	takeAll();
	stdout.write('A long line of text\n'.repeat(20));
	await waitForTexts(texts, 2);
	expect(texts[1]).not.toContain('2026');
});

test('takes a terminal that does not know its size for a usual one', () => {
	const {terminal, stdout} = open();
	Object.assign(terminal, {columns: 0, rows: 0});
	expect([stdout.columns, stdout.rows]).toEqual([80, 24]);
});
