import stringWidth from 'string-width';
import {pad} from '../format/table.js';
import {truncateText} from '../format/wrap.js';
import {type Layout} from '../screens/screen.js';
import {fitLines, type Line, toLine} from '../ui/line.js';
import {clamp, scrollTo} from '../ui/scroll.js';
import {fitTyped} from '../ui/typed-text.js';
import {type Command, listCommands} from './commands.js';
import {type Current} from './current.js';
import {showKey} from './show-key.js';
import {type Overlay} from './state.js';

/** The commands that do something now, and have all of the words somewhere in their help. */
export function findInPalette(current: Current, words: string): Command[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return listCommands(current).filter(
		({help, keys, run}) =>
			run(keys[0]!) !== undefined &&
			wanted.every(
				(word) => help.toLowerCase().includes(word) || keys.includes(word),
			),
	);
}

/** For the keys of a command, and the marker. */
const keysWidth = 20;

export function writePalette(
	{words, selected}: Extract<Overlay, {kind: 'palette'}>,
	found: readonly Command[],
	{columns, rows: height}: Pick<Layout, 'columns' | 'rows'>,
): Line[] {
	const room = height - 2;
	const row = clamp(selected, 0, Math.max(0, found.length - 1));
	const offset = scrollTo(0, {row, count: found.length, height: room});
	const helpWidth = Math.min(
		Math.max(0, ...found.map(({help}) => stringWidth(help))),
		columns - keysWidth,
	);
	const list =
		found.length === 0
			? [toLine('   no command has these words', 'dim')]
			: found.slice(offset, offset + room).map(({keys, help}, index): Line => [
					{text: offset + index === row ? ' ▶ ' : '   ', style: 'accent'},
					{text: pad(truncateText(help, helpWidth), helpWidth)},
					{
						text: `  ${keys.map((key) => showKey(key)).join(' ')}`,
						style: 'dim',
					},
				]);
	return fitLines(
		[
			[
				{text: ' : ', style: 'accent'},
				{text: `${fitTyped(words, columns - 5)}▏`, style: 'strong'},
			],
			[],
			...list,
		],
		height,
	);
}
