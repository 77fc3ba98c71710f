import {type Intent} from '../../screens/intent.js';
import {type Command, listCommands} from '../commands.js';
import {type Current} from '../current.js';
import {type Place} from './offer.js';

/** The commands of a dialogue, made from the bindings that drive the screens. */
export type SpokenCommands = {
	/** What can be done with what was chosen. */
	readonly withChosen: readonly Command[];
	/** What can be done with the list, or the screen as a whole. */
	readonly withList: readonly Command[];
	readonly everywhere: readonly Command[];
};

export function listSpoken(current: Current): SpokenCommands {
	const spoken = listCommands(withoutBox(current)).filter((command) =>
		isSpoken(command),
	);
	const own = spoken.filter(({isGlobal}) => !isGlobal);
	// What works with nothing selected is about the list.
	const model = {...(current.model as object), selected: undefined};
	const ofList = new Set(
		listCommands(withoutBox({...current, model})).map(({help}) => help),
	);
	return {
		withChosen: own.filter(({help}) => !ofList.has(help)),
		withList: own.filter(({help}) => ofList.has(help)),
		everywhere: spoken.filter(({isGlobal}) => isGlobal),
	};
}

/** The command that a letter stands for, whether it is a capital or not; or that something has to be chosen first. */
export function findSpoken(
	current: Current,
	text: string,
	place: Place,
): Command | 'needs-choice' | undefined {
	const {withChosen, withList, everywhere} = listSpoken(current);
	const own = place === 'menu' ? [] : withList;
	const find = (commands: readonly Command[]) =>
		commands.find(({keys}) => keys.includes(text)) ??
		commands.find(({keys}) => keys.includes(swapCase(text)));
	const chosen = place === 'menu' ? undefined : find(withChosen);
	return place === 'chosen'
		? find([...withChosen, ...own, ...everywhere])
		: (find([...own, ...everywhere]) ?? (chosen && 'needs-choice'));
}

function swapCase(text: string): string {
	return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}

/** In a dialogue a text is asked for, so that a letter is a command also where the screen has a box. */
function withoutBox(current: Current): Current {
	return {...current, screen: {...current.screen, entry: undefined}};
}

/**
 * Not what only moves or draws, nor what a dialogue has words of its own for, nor the clipboard: it would take a sequence
 * to the terminal, and everything that can be copied is said.
 */
const unspoken = new Set<Intent['intent']>([
	'back',
	'copy',
	'copy-table',
	'help',
	'palette',
	'pane',
	'quit',
	'redraw',
	'zoom',
]);

function isSpoken({isCounted, isUnspoken, run, keys}: Command): boolean {
	if (isCounted === true || isUnspoken === true) {
		return false;
	}

	const act = run(keys[0]!) as {intent?: Intent['intent']} | undefined;
	return (
		act !== undefined && (act.intent === undefined || !unspoken.has(act.intent))
	);
}
