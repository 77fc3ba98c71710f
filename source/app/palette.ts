import {pad} from '../format/table.js';
import {fitLines, type Line, toLine} from '../ui/line.js';
import {clamp, scrollTo} from '../ui/scroll.js';
import {type Command, listCommands} from './commands.js';
import {type Current} from './current.js';
import {showKey} from './key-name.js';
import {type Overlay} from './state.js';

/** The commands that have all of the words somewhere in their help. */
export function findInPalette(current: Current, words: string): Command[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return listCommands(current).filter(({help, keys}) =>
		wanted.every(
			(word) => help.toLowerCase().includes(word) || keys.includes(word),
		),
	);
}

export function writePalette(
	{words, selected}: Extract<Overlay, {kind: 'palette'}>,
	found: readonly Command[],
	height: number,
): Line[] {
	const room = height - 2;
	const row = clamp(selected, 0, Math.max(0, found.length - 1));
	const offset = scrollTo(0, {row, count: found.length, height: room});
	const list =
		found.length === 0
			? [toLine('   no command has these words', 'dim')]
			: found
					.slice(offset, offset + room)
					.map(({keys, help}, index): Line => [
						{text: offset + index === row ? ' ▶ ' : '   ', style: 'accent'},
						{text: pad(help, 48)},
						{text: keys.map((key) => showKey(key)).join(' '), style: 'dim'},
					]);
	return fitLines(
		[
			[
				{text: ' : ', style: 'accent'},
				{text: `${words}▏`, style: 'strong'},
			],
			[],
			...list,
		],
		height,
	);
}
