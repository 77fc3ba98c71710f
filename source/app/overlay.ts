import {needsNote} from '../domain/triage.js';
import {makeMoveBindings} from '../screens/move-bindings.js';
import {type Move, settleMove} from '../screens/move.js';
import {clamp} from '../ui/scroll.js';
import {type Command} from './commands.js';
import {type Current} from './current.js';
import {recordTriage} from './intents.js';
import {findInPalette} from './palette.js';
import {measurePanel} from './panel.js';
import {type AppState, type Overlay} from './state.js';

type Pressed = {
	readonly key: string;
	readonly text: string;
	readonly count?: number | undefined;
};

type Apply = (state: AppState, act: unknown) => AppState;

/** The keys that move through a panel are those that move through anything. */
const panelBindings = makeMoveBindings<{readonly height: number}, Move>(
	{up: '', down: '', first: '', last: '', footer: ''},
	(move) => move,
);

/** True for one that takes what is typed. */
export function isTextBox({kind}: Overlay): boolean {
	return kind === 'note' || kind === 'palette';
}

/** What a key does while something stands over the screen: the screen does not hear of it. */
export function stepOverlay(
	state: AppState,
	pressed: Pressed,
	current: Current,
	apply: Apply,
): AppState {
	const {overlay} = state;
	if (!overlay || pressed.key === 'escape') {
		return {...state, overlay: undefined};
	}

	switch (overlay.kind) {
		case 'help':
		case 'panel': {
			return stepPanel(state, overlay, pressed, {
				height: current.layout.rows,
				most: Math.max(0, measurePanel(overlay, current) - current.layout.rows),
			});
		}

		case 'note': {
			return stepNote(state, overlay, pressed);
		}

		case 'palette': {
			return stepPalette(state, overlay, pressed, {
				apply,
				found: findInPalette(current, overlay.words),
				height: current.layout.rows - 2,
			});
		}
	}
}

/** It scrolls no further than its last line. */
function stepPanel(
	state: AppState,
	overlay: Extract<Overlay, {kind: 'help' | 'panel'}>,
	{key, count}: Pressed,
	{height, most}: {readonly height: number; readonly most: number},
): AppState {
	const move = findMove(key, height, count);
	if (move === undefined) {
		return ['q', '?', 'o', 'enter'].includes(key)
			? {...state, overlay: undefined}
			: state;
	}

	const offset = settleMove(move, overlay.offset, most);
	return {...state, overlay: {...overlay, offset}};
}

function stepNote(
	state: AppState,
	overlay: Extract<Overlay, {kind: 'note'}>,
	pressed: Pressed,
): AppState {
	if (pressed.key !== 'enter') {
		return {
			...state,
			overlay: {...overlay, text: editText(overlay.text, pressed)},
		};
	}

	const note = overlay.text.trim();
	return needsNote(overlay.status) && note === ''
		? {...state, toast: 'a note has to say why'}
		: recordTriage(state, {...overlay, note});
}

function stepPalette(
	state: AppState,
	overlay: Extract<Overlay, {kind: 'palette'}>,
	pressed: Pressed,
	{
		found,
		apply,
		height,
	}: {
		readonly found: readonly Command[];
		readonly apply: Apply;
		/** Commands that are seen. */
		readonly height: number;
	},
): AppState {
	const last = Math.max(0, found.length - 1);
	const {key, text} = pressed;
	const move = text === '' ? findMove(key, height) : undefined;
	if (move !== undefined) {
		const selected = settleMove(move, overlay.selected, last);
		return {...state, overlay: {...overlay, selected}};
	}

	if (key === 'enter') {
		const command = found[clamp(overlay.selected, 0, last)];
		const closed = {...state, overlay: undefined};
		return command ? apply(closed, command.run(command.keys[0]!)) : closed;
	}

	const words = editText(overlay.words, pressed);
	return {...state, overlay: {...overlay, words, selected: 0}};
}

function findMove(
	key: string,
	height: number,
	count?: number,
): Move | undefined {
	return panelBindings
		.find(({keys}) => keys.includes(key))
		?.action({height}, key, count) as Move | undefined;
}

function editText(text: string, pressed: Pressed): string {
	return pressed.key === 'backspace'
		? [...text].slice(0, -1).join('')
		: text + pressed.text;
}
