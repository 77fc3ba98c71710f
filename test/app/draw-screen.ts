import {render} from 'ink';
import {renderApp} from '../../source/app/render.js';
import {type World} from '../../source/app/world.js';
import {createTheme} from '../../source/ui/theme.js';
import {createFakeTerminal} from './fake-terminal.js';
import {beginAt, pressKeys} from './seeded-world.js';

/** What the terminal shows after keys, without styles and without spaces at the ends of lines. */
export function drawScreen(
	world: World,
	keys: readonly string[],
	{
		columns,
		rows,
		isAscii = false,
	}: {
		readonly columns: number;
		readonly rows: number;
		readonly isAscii?: boolean;
	},
): string {
	const terminal = createFakeTerminal(columns, rows);
	const state = pressKeys(beginAt(world, columns, rows), world, ...keys);
	const {unmount} = render(
		renderApp(state, world, createTheme({isColour: false, isAscii})),
		{...terminal, debug: true, patchConsole: false},
	);
	const screen = terminal.screen();
	unmount();
	return screen
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.trimEnd();
}
