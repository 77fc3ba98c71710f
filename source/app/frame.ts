import {type Priority} from '../domain/report.js';
import {planName} from '../screens/plan.js';
import {
	lineWidth,
	type Line,
	spreadLine,
	toLine,
	type Span,
} from '../ui/line.js';
import {type Theme} from '../ui/theme.js';
import {type Command} from './commands.js';
import {showKey} from './show-key.js';
import {panes} from './panes.js';

/** The program, the Plan, the quarter shown, and the counts of what is left to do. */
export function writeHead(
	{
		quarter,
		open,
		waiting,
		hasEarlier,
		hasLater,
		isReadOnly,
	}: {
		readonly quarter: string;
		readonly open: number;
		/** Figures that wait for review. */
		readonly waiting: number;
		readonly hasEarlier: boolean;
		readonly hasLater: boolean;
		readonly isReadOnly: boolean;
	},
	width: number,
): Line {
	const keys = `‹${hasEarlier ? '[' : ' '}${hasLater ? ']' : ' '}›`;
	const name: Line = [{text: ' Planwatch', style: 'accent'}];
	const long: Line = [...name, {text: `   ${planName}`}];
	const right: Line = [
		{text: quarter, style: 'strong'},
		{text: ` ${keys}`, style: 'dim'},
		{text: `   ${open} open${isReadOnly ? ' · read-only' : ''} `},
		...(waiting === 0
			? []
			: [{text: `  ${waiting} wait for review `, style: 'accent'} as const]),
	];
	const hasRoom = lineWidth(long) + lineWidth(right) < width;
	return spreadLine(hasRoom ? long : name, right, width);
}

/** The panes, the one that is shown set off; where they do not all fit, others by their key. */
export function writeTabs(
	priorities: readonly Priority[],
	current: number,
	width: number,
): Line {
	const choices = [
		() => true,
		(place: number) => place < 5 || place === Math.max(5, current),
		(place: number) => place < 5 || place === current,
		(place: number) => place < 5,
		(place: number) => place === current,
	].map((isLong) => makeTabs(priorities, current, isLong));
	// The space at the end may be cut off.
	return (
		choices.find((line) => lineWidth(line) - 1 <= width) ?? choices.at(-1)!
	);
}

function makeTabs(
	priorities: readonly Priority[],
	current: number,
	isLong: (place: number) => boolean,
): Line {
	return panes.flatMap(({key, title}, place): Span[] => {
		const name = title ?? priorities[place]?.shortName ?? '';
		const text = isLong(place) ? ` ${key} ${name} ` : ` ${key}`;
		return [
			...(place === 5
				? [{text: isLong(4) ? '│' : ' │', style: 'dim'} as const]
				: []),
			{text, style: place === current ? 'current' : 'plain'},
		];
	});
}

export function writeRule(width: number): Line {
	return toLine(` ${'─'.repeat(Math.max(0, width - 2))}`, 'dim');
}

/** The keys that work now, as many as fit; help and quit always. */
export function writeFoot(
	commands: readonly Command[],
	width: number,
	theme: Theme,
): Line {
	const shown = commands.filter(
		({footer, keys}) => footer !== undefined && keys.length > 0,
	);
	const always = shown.filter(
		({footer}) => footer === 'help' || footer === 'quit',
	);
	const others = shown.filter((command) => !always.includes(command));
	let room = width - 1 - sum(always, theme);
	const fitting: Command[] = [];
	for (const command of others) {
		room -= measureKey(command, theme);
		if (room < 0) {
			break;
		}

		fitting.push(command);
	}

	return [
		{text: ' '},
		...[...fitting, ...always].flatMap((command): Span[] => [
			{text: nameKeys(command), style: 'accent'},
			{text: ` ${command.footer ?? ''}  `},
		]),
	];
}

function sum(commands: readonly Command[], theme: Theme): number {
	return commands.reduce(
		(total, command) => total + measureKey(command, theme),
		0,
	);
}

function measureKey(command: Command, theme: Theme): number {
	return (
		lineWidth([{text: theme.draw(nameKeys(command))}]) +
		(command.footer?.length ?? 0) +
		3
	);
}

function nameKeys({keys}: Command): string {
	// Down stands for both.
	return keys[0] === 'down' ? '↑↓' : showKey(keys[0]!);
}
