import xterm from '@xterm/headless';

/** A terminal without a program: what stands on it after some texts were written. */
export function createScreen(columns: number, rows: number): xterm.Terminal {
	return new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
}

/** Writes a text and waits until it is on the screen. */
export async function show(
	screen: xterm.Terminal,
	text: string,
): Promise<void> {
	return new Promise((resolve) => {
		screen.write(text, resolve);
	});
}

/** The rows of the screen, without blanks at their ends. */
export function readRows(screen: xterm.Terminal): string[] {
	return listLines(screen).map((line) => line.translateToString().trimEnd());
}

/** Every cell with its look: the character, its width, and what can be seen of colours and attributes. */
export function readCells(screen: xterm.Terminal): string[][] {
	return listLines(screen).map((line) =>
		Array.from({length: screen.cols}, (_, column) =>
			describeCell(line.getCell(column)!),
		),
	);
}

function listLines(screen: xterm.Terminal): xterm.IBufferLine[] {
	const buffer = screen.buffer.active;
	return Array.from({length: screen.rows}, (_, row) =>
		buffer.getLine(buffer.baseY + row)!,
	);
}

function describeCell(cell: xterm.IBufferCell): string {
	const text = cell.getChars() || ' ';
	const isInverse = cell.isInverse() !== 0;
	const isSeen = text !== ' ' || isInverse || cell.isUnderline() !== 0;
	const look = [
		isSeen && `on ${cell.getFgColorMode()} ${cell.getFgColor()}`,
		`${cell.getBgColorMode()} ${cell.getBgColor()}`,
		isSeen && cell.isBold() && 'bold',
		isSeen && cell.isDim() && 'dim',
		isInverse && 'inverse',
		cell.isUnderline() && 'underline',
	];
	return [text, cell.getWidth(), ...look.filter(Boolean)].join(' ');
}
