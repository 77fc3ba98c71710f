import {useApp, useInput, useStdout} from 'ink';
import {type ReactNode, useEffect, useReducer} from 'react';
import {type Report} from '../domain/report.js';
import {type Theme} from '../ui/theme.js';
import {type Clock} from './clock.js';
import {nameKey, readText} from './key-name.js';
import {type Office} from './office.js';
import {renderApp} from './render.js';
import {
	initialState,
	type AppEvent,
	type AppState,
	readOnlyNotice,
} from './state.js';
import {step} from './step.js';
import {type World} from './world.js';

export type AppProps = {
	readonly world: World;
	/** The quarter to begin with. */
	readonly quarter: Report;
	readonly theme: Theme;
	readonly clock: Clock;
	readonly office: Pick<Office, 'perform' | 'listen'>;
};

/** Milliseconds after the last key at which a detail follows the selection: longer than a held key takes to repeat. */
const stillness = 80;

/** Milliseconds until the store is read again after it could not be. */
const retry = 1000;

/** The whole program on the screen: one state, one reducer, one listener for keys. */
export function App({
	world,
	quarter,
	theme,
	clock,
	office,
}: AppProps): ReactNode {
	const {exit} = useApp();
	const {stdout} = useStdout();
	const [state, dispatch] = useReducer(
		(before: AppState, event: AppEvent) => step(before, event, world),
		undefined,
		() => ({
			...initialState(quarter, readSize(stdout)),
			toast: world.isReadOnly ? readOnlyNotice : undefined,
		}),
	);

	useInput((input, key) => {
		dispatch({
			type: 'key',
			key: nameKey(input, key),
			text: readText(input, key),
			at: clock.now(),
		});
	});

	useEffect(() => {
		const resize = () => {
			dispatch({type: 'resize', ...readSize(stdout)});
		};

		stdout.on('resize', resize);
		return () => {
			stdout.off('resize', resize);
		};
	}, [stdout]);

	useEffect(() => office.listen(dispatch), [office]);

	// Each move begins the wait anew, for each holds the detail anew.
	useEffect(
		() =>
			state.held &&
			clock.after(stillness, () => {
				dispatch({type: 'settle'});
			}),
		[state.held, clock],
	);

	// What could not be read is asked for again, each time anew.
	useEffect(
		() =>
			state.behind === undefined
				? undefined
				: clock.after(retry, () => {
						dispatch({type: 'refresh'});
					}),
		[state.behind, clock],
	);

	useEffect(() => {
		if (state.effects.length === 0) {
			return;
		}

		for (const effect of state.effects) {
			if (effect.effect === 'quit') {
				exit();
			} else {
				office.perform(effect);
			}
		}

		dispatch({
			type: 'done',
			count: state.effects.length,
			hasTriaged: state.effects.some(({effect}) => effect === 'triage'),
		});
	}, [state.effects, office, exit]);

	return renderApp(state, world, theme);
}

function readSize(stdout: NodeJS.WriteStream): {
	readonly columns: number;
	readonly rows: number;
} {
	return {columns: stdout.columns || 80, rows: stdout.rows || 24};
}
