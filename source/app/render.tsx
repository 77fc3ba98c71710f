import {Box} from 'ink';
import {type ReactNode} from 'react';
import {routeKey} from '../screens/route.js';
import {fitLines, type Line, toLine} from '../ui/line.js';
import {renderLines} from '../ui/lines.js';
import {writeParagraph} from '../ui/paragraph.js';
import {clamp, describeWindow} from '../ui/scroll.js';
import {type Theme} from '../ui/theme.js';
import {fitTyped} from '../ui/typed-text.js';
import {truncateText} from '../format/wrap.js';
import {listCommands} from './commands.js';
import {type Current, findCurrent, isTooSmall, leastSize} from './current.js';
import {writeFoot, writeHead, writeRule, writeTabs} from './frame.js';
import {describeTrouble} from './describe-trouble.js';
import {labelNote} from './label-note.js';
import {findInPalette, writePalette} from './palette.js';
import {measurePanel, writePanel} from './panel.js';
import {findPane} from './panes.js';
import {type AppState, type Overlay} from './state.js';
import {views} from './views.js';
import {type World} from './world.js';

/** A state as exactly as many rows as the terminal has. */
export function renderApp(
	state: AppState,
	world: World,
	theme: Theme,
): ReactNode {
	const {columns, rows} = state;
	if (isTooSmall(state)) {
		const text = `Planwatch needs a terminal of ${leastSize.columns} columns and ${leastSize.rows} rows; this one has ${columns} and ${rows}. q quits.`;
		return (
			<Box flexDirection="column">
				{renderLines(
					fitLines(writeParagraph(text, columns, theme), rows),
					columns,
					theme,
				)}
			</Box>
		);
	}

	const current = findCurrent(state, world);
	const open = world.countOpen(current.quarter, state.revision);
	const {hasEarlier, hasLater} = current.globalModel;
	const head = [
		writeHead(
			{
				quarter: current.quarter.quarter,
				open,
				waiting: world.countWaiting(state.revision),
				hasEarlier,
				hasLater,
				isReadOnly: world.isReadOnly,
			},
			columns,
		),
		writeTabs(world.priorities, findPane(state.routes), columns),
		writeRule(columns),
	];
	const foot = [writeRule(columns), writeLastLine(state, current, theme)];
	return (
		<Box
			flexDirection="column"
			width={columns}
			height={rows}
			overflowY="hidden"
		>
			{renderLines(head, columns, theme)}
			<Box
				flexDirection="column"
				height={current.layout.rows}
				overflowY="hidden"
			>
				{renderBody(state, current, theme)}
			</Box>
			{renderLines(foot, columns, theme)}
		</Box>
	);
}

function renderBody(
	{overlay, held}: AppState,
	current: Current,
	theme: Theme,
): ReactNode {
	const {layout, model, screen, data, route} = current;
	const lines = overlay && writeOverlay(overlay, current, theme);
	if (lines) {
		return renderLines(fitLines(lines, layout.rows), layout.columns, theme);
	}

	const settled =
		held?.routeKey === routeKey(route)
			? screen.select(held.state, data, layout)
			: model;
	return views[route.screen](model, layout, theme, settled);
}

function writeOverlay(
	overlay: Overlay,
	current: Current,
	theme: Theme,
): Line[] | undefined {
	const {rows} = current.layout;
	switch (overlay.kind) {
		case 'help':
		case 'panel': {
			const lines = writePanel(overlay, current, theme);
			return lines.slice(
				clamp(overlay.offset, 0, Math.max(0, lines.length - rows)),
			);
		}

		case 'palette': {
			return writePalette(
				overlay,
				findInPalette(current, overlay.words),
				current.layout,
			);
		}

		case 'note': {
			return undefined;
		}
	}
}

function writeCount(digits: string): Line {
	return [
		{text: ` ${digits}▏`, style: 'strong'},
		{text: '  ↑↓ so many  G to that one  Esc no count', style: 'dim'},
	];
}

/** What was just done, else a note that is being written, else the keys. */
function writeLastLine(state: AppState, current: Current, theme: Theme): Line {
	const {toast, overlay, columns, count} = state;
	if (toast !== undefined) {
		return toLine(` ${truncateText(theme.draw(toast), columns - 2)}`, 'strong');
	}

	if (count?.isSure) {
		return writeCount(count.digits);
	}

	switch (overlay?.kind) {
		case 'note': {
			const label = labelNote(overlay.status);
			const room = columns - label.length - 34;
			return [
				{text: ` ${label}: `, style: 'accent'},
				{text: `${fitTyped(overlay.text, room)}▏`},
				{text: '   ⏎ save  Esc leave it', style: 'dim'},
			];
		}

		case 'palette': {
			const found = findInPalette(current, overlay.words);
			return toLine(
				found.length > 0 ? ' ↑↓ move  ⏎ run  Esc close' : ' Esc close',
				'dim',
			);
		}

		case 'help':
		case 'panel': {
			const lines = measurePanel(overlay, current);
			const window = describeWindow(overlay.offset, current.layout.rows, lines);
			return toLine(
				window ? ` ↑↓ scroll  Esc close   lines ${window}` : ' Esc close',
				'dim',
			);
		}

		case undefined: {
			const notice = describeTrouble(state);
			if (notice !== undefined) {
				return toLine(` ${truncateText(notice, columns - 2)}`, 'strong');
			}

			return writeFoot(listCommands(current), columns, theme);
		}
	}
}
