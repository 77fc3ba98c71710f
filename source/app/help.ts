import stringWidth from 'string-width';
import {pad} from '../format/table.js';
import {legend} from '../screens/marks.js';
import {fitLine, type Line, toLine} from '../ui/line.js';
import {type Theme} from '../ui/theme.js';
import {type Command, listCommands} from './commands.js';
import {type Current} from './current.js';
import {showKey} from './key-name.js';

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
	const blocks = [
		[toLine('On this screen', 'strong'), ...writeKeys(own, theme)],
		[toLine('Everywhere', 'strong'), ...writeKeys(everywhere, theme)],
		[
			toLine('Marks', 'strong'),
			...legend.map(({mark, meaning}): Line => [mark, {text: `  ${meaning}`}]),
		],
	];
	const [first, ...others] = blocks;
	return width >= leastForColumns
		? [...setInColumns(blocks.slice(0, 2), width), [], ...indent(blocks[2]!)]
		: indent([...first!, ...others.flatMap((block): Line[] => [[], ...block])]);
}

function writeKeys(
	commands: readonly Command[],
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const rows = commands.map(({keys, help}) => ({
		keys: theme.draw(keys.map((key) => showKey(key)).join(' ')),
		help,
	}));
	const width = Math.max(0, ...rows.map(({keys}) => stringWidth(keys)));
	return rows.map(({keys, help}) => [
		{text: pad(keys, width), style: 'accent'},
		{text: `  ${help}`},
	]);
}

function setInColumns(
	blocks: ReadonlyArray<readonly Line[]>,
	width: number,
): Line[] {
	const each = Math.floor((width - 2) / blocks.length);
	const height = Math.max(...blocks.map((block) => block.length));
	return Array.from({length: height}, (_, row): Line => [
		{text: '  '},
		...blocks.flatMap((block) => fitLine(block[row] ?? [], each)),
	]);
}

function indent(lines: readonly Line[]): Line[] {
	return lines.map((line) => [{text: '  '}, ...line]);
}
