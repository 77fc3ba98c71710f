import {type Priority} from '../../domain/report.js';
import {formatCount} from '../../format/count.js';
import {planName} from '../../screens/plan.js';
import {type Command} from '../commands.js';
import {type Pane} from '../panes.js';
import {readOnlyNotice, type AppState} from '../state.js';
import {type World} from '../world.js';

/** What the head of the screens shows. */
export function sayBeginning(
	{quarter, revision}: AppState,
	world: World,
): string[] {
	const waiting = world.countWaiting(revision);
	return [
		`Planwatch, ${planName}`,
		`${quarter.quarter}, ${formatCount(world.countOpen(quarter, revision), 'open exception')}${waiting > 0 ? `, ${formatCount(waiting, 'figure')} to review` : ''}`,
		...(world.isReadOnly ? [readOnlyNotice] : []),
	];
}

export function sayPane(
	{key, title}: Pane,
	priorities: readonly Priority[],
): string {
	const priority = priorities.find(({number}) => String(number) === key);
	return title ?? `Priority ${key}${priority ? `, ${priority.name}` : ''}`;
}

/** What it does, and the letter that does it too. */
export function sayCommand({help, keys}: Command): string {
	const letter = keys.find((key) => /^[a-z]$/i.test(key) && key !== 'b');
	return letter === undefined ? help : `${help}, or ${letter}`;
}

/** What can be typed anywhere. */
export const help: readonly string[] = [
	'A number chooses what was said with it',
	'Enter goes on where there is more',
	'b goes back, menu to the panes',
	'A slash and words search: /burglary',
	'A colon and words find a command: :quarter',
	'q quits, as do Ctrl-C and Ctrl-D',
];

/** What can be typed next, in as few words as one wants to hear each time. */
export function writePrompt(
	numbers: readonly number[],
	{
		hasMore,
		canGoBack,
	}: {readonly hasMore: boolean; readonly canGoBack: boolean},
): string {
	const range =
		numbers.length > 1
			? `${numbers[0]} to ${numbers.at(-1)}`
			: numbers.join('');
	const parts = [
		range,
		hasMore && 'Enter for more',
		canGoBack ? 'b back' : 'q quits',
		'? for help',
	];
	return `${parts.filter(Boolean).join(', ')}: `;
}
