import {type Report} from '../../domain/report.js';
import {type TriageStatus} from '../../domain/triage.js';
import {routeKey} from '../../screens/route.js';
import {type Said} from '../../screens/said.js';
import {type Current, findCurrent} from '../current.js';
import {describeTrouble} from '../describe-trouble.js';
import {type Office} from '../office.js';
import {screens} from '../screens.js';
import {type AppEvent, type AppState, initialState} from '../state.js';
import {step} from '../step.js';
import {type World} from '../world.js';

/** What came of something that was done. */
export type Outcome = {
	/** What is to be said of it. */
	readonly said: readonly string[];
	/** A decision that needs a note before it is one. */
	readonly needsNote?: TriageStatus | undefined;
	/** There is something else to be seen now. */
	readonly isChanged: boolean;
	/** Something was decided. */
	readonly isDecision: boolean;
};

/** Plays the screens without drawing them. */
export type Player = {
	/** The screen on top. */
	readonly current: () => Current;
	readonly said: () => Said<unknown>;
	/** @param act What a binding, or a choice, would do. */
	readonly act: (act: unknown) => Outcome;
	/** Gives the note that was asked for; without words nothing is decided. */
	readonly writeNote: (text: string) => Outcome;
	/** Something happened outside. */
	readonly tell: (event: AppEvent) => void;
	/** What happened outside since it was last asked for, and what is not as it should be. */
	readonly takeNews: () => string[];
	readonly state: () => AppState;
	readonly isOver: () => boolean;
};

/** A page has as many rows as one remembers; the screens take some of them for what stands over a list. */
const size = {columns: 100, rows: 17};

/** Lists have the room to themselves. */
const zooms = Object.fromEntries(
	Object.keys(screens).map((name) => [name, 'list'] as const),
);

export function createPlayer(
	world: World,
	office: Pick<Office, 'perform'>,
	quarter: Report,
): Player {
	let state: AppState = {...initialState(quarter, size), zooms};
	let isOver = false;
	let isPerforming = false;
	let news: string[] = [];
	let trouble: string | undefined;

	const current = () => findCurrent(state, world);

	function said(): Said<unknown> {
		const {screen, model} = current();
		return screen.say(model);
	}

	function tell(event: AppEvent): void {
		state = step(state, event, world);
	}

	/** What comes of something that was done here is said with it. */
	function hear(event: AppEvent): void {
		tell(event);
		if (!isPerforming && state.toast !== undefined) {
			news.push(state.toast);
		}
	}

	/** What is not as it should be, once. */
	function takeTrouble(): string[] {
		const before = trouble;
		trouble = describeTrouble(state);
		return trouble === undefined || trouble === before ? [] : [trouble];
	}

	function press(key: string): void {
		tell({type: 'key', key, text: '', at: 0});
	}

	function act(wanted: unknown): Outcome {
		const before = state;
		const {title} = said();
		tell({type: 'act', act: wanted});
		return finish(before, title);
	}

	function finish(before: AppState, title: string): Outcome {
		performEffects();
		const {overlay} = state;
		if (overlay?.kind === 'panel') {
			press('escape');
			const {title: heading, paragraphs} = overlay;
			const said = [heading, ...paragraphs].filter((text) => text !== '');
			return {said, isChanged: false, isDecision: false};
		}

		const told = [
			...(state.toast === undefined ? [] : [state.toast]),
			...takeTrouble(),
		];
		const isDecision = before.revision !== state.revision;
		const isElsewhere =
			routeKey(before.routes.at(-1)!) !== routeKey(state.routes.at(-1)!);
		return {
			said: told,
			needsNote: overlay?.kind === 'note' ? overlay.status : undefined,
			// After a decision the list is the same, unless what was decided about has left it.
			isChanged:
				isElsewhere ||
				(isDecision ? said().title !== title : told.length === 0),
			isDecision,
		};
	}

	/** Has done outside what the state asks for. */
	function performEffects(): void {
		const {effects} = state;
		isPerforming = true;
		for (const effect of effects) {
			if (effect.effect === 'quit') {
				isOver = true;
			} else {
				office.perform(effect);
			}
		}

		isPerforming = false;
		if (effects.length > 0) {
			const hasTriaged = effects.some(({effect}) => effect === 'triage');
			tell({type: 'done', count: effects.length, hasTriaged});
		}
	}

	return {
		current,
		said,
		act,
		writeNote(text) {
			const before = state;
			const {title} = said();
			if (text === '') {
				press('escape');
				return {
					said: ['left as it was'],
					isChanged: false,
					isDecision: false,
				};
			}

			tell({type: 'paste', text});
			press('enter');
			return finish(before, title);
		},
		tell: hear,
		takeNews() {
			const heard = [...news, ...takeTrouble()];
			news = [];
			state = {...state, toast: undefined};
			return heard;
		},
		state: () => state,
		isOver: () => isOver,
	};
}
