import {type Key} from 'ink';

/**
 * One name for one key, as bindings write it: the character itself where there is one, else `up`, `enter`, `ctrl+l`,
 * `shift+tab`. Ink tells of the backspace key as `delete`.
 */
export function nameKey(input: string, key: Key): string {
	const named = specialKeys.find(([property]) => key[property]);
	if (named) {
		return key.shift && named[1] === 'tab' ? 'shift+tab' : named[1];
	}

	// Alt and a letter is not the letter.
	if (key.meta) {
		return `alt+${input}`;
	}

	if (key.ctrl) {
		return `ctrl+${input}`;
	}

	return input === ' ' ? 'space' : input;
}

/** What a key adds to a text: nothing for those that are no characters. */
export function readText(input: string, key: Key): string {
	const isNamed = specialKeys.some(([property]) => key[property]);
	return isNamed || key.ctrl || key.meta ? '' : input;
}

type KeyProperty = keyof Key;

const specialKeys: ReadonlyArray<readonly [KeyProperty, string]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'backspace'],
];
