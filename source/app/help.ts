import stringWidth from 'string-width';
import {pad} from '../format/table.js';
import {legend} from '../screens/marks.js';
import {joinColumns, type Line, toLine, indent} from '../ui/line.js';
import {writeParagraph} from '../ui/paragraph.js';
import {type Theme} from '../ui/theme.js';
import {type Command, listCommands} from './commands.js';
import {type Current} from './current.js';
import {showKey} from './show-key.js';

/** From this width on the keys of the screen and those of every screen stand beside each other. */
const leastForColumns = 110;

/** The keys that work here and what the marks mean, in as many columns as there is room for. */
export function writeHelp(
	current: Current,
	width: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const commands = listCommands(current);
	const own = commands.filter(({isGlobal}) => !isGlobal);
	const everywhere = commands.filter(({isGlobal}) => isGlobal);
	const isBeside = width >= leastForColumns;
	const room = (isBeside ? Math.floor((width - 2) / 2) : width) - 3;
	const keys = [
		[toLine('On this screen', 'strong'), ...writeKeys(own, room, theme)],
		[toLine('Everywhere', 'strong'), ...writeKeys(everywhere, room, theme)],
	] as const;
	const marks = [toLine('Marks', 'strong'), ...writeLegend(theme)];
	return indent([
		...(isBeside
			? joinColumns(...keys, {
					leftWidth: room,
					height: Math.max(keys[0].length, keys[1].length),
					rule: '   ',
				})
			: [...keys[0], [], ...keys[1]]),
		[],
		...marks,
	]);
}

function writeLegend(theme: Pick<Theme, 'draw'>): Line[] {
	const marks = legend.map(({mark, meaning}) => ({
		mark: {...mark, text: theme.draw(mark.text)},
		meaning,
	}));
	const width = Math.max(...marks.map(({mark}) => stringWidth(mark.text)));
	return marks.map(({mark, meaning}) => [
		{...mark, text: pad(mark.text, width)},
		{text: `  ${meaning}`},
	]);
}

function writeKeys(
	commands: readonly Command[],
	room: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const rows = commands.map(({keys, help}) => ({
		keys: theme.draw(keys.map((key) => showKey(key)).join(' ')),
		help,
	}));
	const width = Math.max(0, ...rows.map(({keys}) => stringWidth(keys)));
	return rows.flatMap(({keys, help}) =>
		writeParagraph(help, room - width - 2, theme).map((line, index): Line => [
			{text: pad(index === 0 ? keys : '', width), style: 'accent'},
			{text: '  '},
			...line,
		]),
	);
}
