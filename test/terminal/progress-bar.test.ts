import {expect, test} from 'vitest';
import {createProgressBar} from '../../source/terminal/progress-bar.js';

/** A bar on a line of 60 columns, at times that the test sets. */
function createBar(columns = 60) {
	const written: string[] = [];
	const clock = {time: 5000};
	const bar = createProgressBar({
		write(text) {
			written.push(text);
		},
		columns,
		now: () => clock.time,
	});
	return {
		bar,
		written,
		pass(milliseconds: number) {
			clock.time += milliseconds;
		},
	};
}

test('what is quick has none, and leaves nothing behind', () => {
	const {bar, written, pass} = createBar();
	for (let step = 0; step < 9; step++) {
		bar.show({label: 'reading', share: step / 9});
		pass(100);
	}

	bar.clear();
	expect(written).toEqual([]);
});

test('what takes more than a second has one, ten times a second at most', () => {
	const {bar, written, pass} = createBar();
	for (let step = 0; step <= 200; step++) {
		bar.show({label: 'reading report.pdf', share: step / 200});
		pass(10);
	}

	expect(written).toHaveLength(11);
	expect(written[0]).toBe(
		'\r[============>           ]  50% reading report.pdf\u001B[K',
	);
	expect(written.at(-1)).toBe(
		'\r[========================] 100% reading report.pdf\u001B[K',
	);
	bar.clear();
	expect(written.at(-1)).toBe('\r\u001B[K');
});

test('what says that it will be long has its bar at once', () => {
	const {bar, written} = createBar();
	bar.show({label: 'reading', share: 0});
	bar.show({label: 'finding figures', share: 0.4, expected: 6000});
	expect(written).toEqual([
		'\r[==========>             ]  40% finding figures\u001B[K',
	]);
});

test('a narrow terminal keeps it on one line, and a name cannot steer', () => {
	const {bar, written} = createBar(40);
	bar.show({label: '\u001B[2Jreading', share: 2, expected: 9000});
	expect(written[0]).toBe('\r[========================] 100% ␛[2Jrea\u001B[K');
});
