import {render} from 'ink';
import {type Report} from '../domain/report.js';
import {type Store} from '../store/open.js';
import {createTheme} from '../ui/theme.js';
import {App} from './app.js';
import {type Clock, systemClock} from './clock.js';
import {type Effect} from './state.js';
import {createWorld} from './world.js';

export type StartOptions = {
	readonly store: Store;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** The quarter to begin with. */
	readonly quarter: Report;
	/** Who is at the keyboard, for the triage log. */
	readonly author: string;
	readonly now: () => Date;
	/** The process's own unless said. */
	readonly clock?: Clock | undefined;
	readonly copy: (text: string) => void;
	readonly redraw: () => void;
	readonly isColour: boolean;
	readonly isAscii: boolean;
	/** True where `stdout` takes whole frames. */
	readonly debug: boolean;
	/** Tells of pastes, where they do not come as keys; answers with what ends it. */
	readonly onPaste?:
		((listener: (text: string) => void) => () => void) | undefined;
};

/** Shows the program until the person quits. */
export async function startApp(options: StartOptions): Promise<void> {
	const {
		store,
		stdin,
		stdout,
		quarter,
		isColour,
		isAscii,
		debug,
		onPaste,
		clock = systemClock,
	} = options;
	const app = render(
		<App
			world={createWorld(store)}
			quarter={quarter}
			theme={createTheme({isColour, isAscii})}
			clock={clock}
			perform={(effect) => {
				perform(effect, options);
			}}
			onPaste={onPaste}
		/>,
		{stdin, stdout, debug, exitOnCtrlC: false, patchConsole: false},
	);
	await app.waitUntilExit();
}

function perform(
	effect: Exclude<Effect, {effect: 'quit'}>,
	{store, author, now, copy, redraw}: StartOptions,
): void {
	switch (effect.effect) {
		case 'copy': {
			copy(effect.text);
			return;
		}

		case 'redraw': {
			redraw();
			return;
		}

		case 'triage': {
			const {exception, status, note} = effect;
			store.triage.append({
				exception,
				status,
				note,
				by: author,
				at: now().toISOString(),
			});
		}
	}
}
