import {render} from 'ink-testing-library';
import {type ReactElement} from 'react';
import {expect, test} from 'vitest';
import {measureTable} from '../../source/ui/table-size.js';
import {renderSmallTable} from '../../source/ui/small-table.js';
import {createTheme} from '../../source/ui/theme.js';

const columns = [
	{title: 'Role', least: 4},
	{title: 'Value', least: 5, isNumber: true},
	{title: 'Against', least: 7},
];
const rows = [
	['level', '44.9%', ''],
	['change', '−3.7 pts ⁇', 'previous 12 months'],
	['level', '304', ''],
];

test('a table by ink-table, numbers on their decimal points', () => {
	expect(draw(60, false)).toBe(
		[
			'┌────────┬────────────┬────────────────────┐',
			'│ Role   │ Value      │ Against            │',
			'├────────┼────────────┼────────────────────┤',
			'│ level  │      44.9% │                    │',
			'├────────┼────────────┼────────────────────┤',
			'│ change │ −3.7 pts ⁇ │ previous 12 months │',
			'├────────┼────────────┼────────────────────┤',
			'│ level  │     304    │                    │',
			'└────────┴────────────┴────────────────────┘',
		].join('\n'),
	);
});

test('it takes the lines that it is said to take, and no more than its width', () => {
	const lines = draw(36, true).split('\n');
	expect(lines).toHaveLength(measureTable(rows.length));
	expect(Math.max(...lines.map((line) => line.length))).toBe(36);
	expect(lines.join('')).toMatch(/^[ -~]+$/);
});

function draw(width: number, isAscii: boolean): string {
	const theme = createTheme({isColour: false, isAscii});
	const {lastFrame, unmount} = render(
		renderSmallTable(columns, rows, width, theme) as ReactElement,
	);
	const frame = lastFrame() ?? '';
	unmount();
	return frame;
}
