import {UserError} from '../domain/user-error.js';
import {type ReviewChoice, type ReviewItem} from '../domain/review.js';
import {type TriageEntry} from '../domain/triage.js';
import {findCause} from '../store/explain-error.js';
import {type Store} from '../store/open.js';
import {type Clock} from './clock.js';
import {createOutbox, type Delivery} from './outbox.js';
import {type AppEvent, type Effect} from './state.js';

/** What the screens need from outside. */
export type OfficeOptions = {
	readonly store: Store;
	/** Who is at the keyboard, for the triage log. */
	readonly author: string;
	readonly now: () => Date;
	readonly clock: Clock;
	/** Writes a decision about a figure as the command does. @throws UserError for one that cannot be. */
	readonly decide: (seen: ReviewItem, choice: ReviewChoice) => void;
	readonly copy: (text: string) => void;
	readonly redraw: () => void;
	/** Tells of pastes, where they do not come as keys; answers with what ends it. */
	readonly onPaste?:
		((listener: (text: string) => void) => () => void) | undefined;
};

export type Office = {
	/** Does what the state asks for; quitting is not among it. */
	perform(effect: Exclude<Effect, {effect: 'quit'}>): void;
	/** Tells of what happens outside; answers with what ends it. */
	listen(tell: (event: AppEvent) => void): () => void;
	/**
	 * Writes what still waits to be written.
	 *
	 * @throws UserError that names what could not be.
	 */
	close(): void;
};

/** Milliseconds between two looks at what other processes wrote: a write of theirs is seen within two seconds. */
const interval = 1000;

/** Milliseconds that a write waits for another process: no longer, for no key is heard meanwhile. It is tried again. */
const patience = 200;

/** At the end there are no keys to be heard. */
const lastPatience = 2000;

/** Everything between the screens and the world: what they have done, and what they are told. */
export function createOffice(options: OfficeOptions): Office {
	const {store, author, now, clock, decide, copy, redraw, onPaste} = options;
	const outbox = createOutbox(store);
	const listeners = new Set<(event: AppEvent) => void>();
	let version = readVersion();
	store.setPatience(patience);

	function tell(event: AppEvent): void {
		for (const listener of listeners) {
			listener(event);
		}
	}

	function report({written, waiting, problem = ''}: Delivery): void {
		tell({type: 'delivered', written, waiting, problem});
	}

	function look(): void {
		if (outbox.list().length > 0) {
			report(outbox.flush());
		}

		const before = version;
		version = readVersion() ?? before;
		if (version !== before) {
			tell({type: 'refresh'});
		}
	}

	/** Nothing while another process keeps the store to itself: the next look will tell. */
	function readVersion(): string | undefined {
		try {
			return store.readVersion();
		} catch {
			return undefined;
		}
	}

	return {
		perform(effect) {
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
					const at = now().toISOString();
					const delivery = outbox.send({
						exception,
						status,
						note,
						by: author,
						at,
					});
					if (delivery.waiting > 0) {
						report(delivery);
					}

					return;
				}

				case 'review': {
					const {seen, choice, said} = effect;
					const problem = tryToDecide(() => {
						decide(seen, choice);
					});
					tell({
						type: 'reviewed',
						id: seen.id,
						decision: choice.decision,
						said: problem ?? said,
						isDone: problem === undefined,
					});
				}
			}
		},
		listen(listener) {
			listeners.add(listener);
			const ends = [
				clock.repeat(interval, look),
				onPaste?.((text) => {
					listener({type: 'paste', text});
				}),
			];
			return () => {
				listeners.delete(listener);
				for (const end of ends) {
					end?.();
				}
			};
		},
		close() {
			if (outbox.list().length === 0) {
				return;
			}

			store.setPatience(lastPatience);
			const {waiting, problem = ''} = outbox.flush();
			if (waiting > 0) {
				const left = outbox.list().map((entry) => writeCommand(entry));
				throw new UserError(`${describeWaiting(waiting)}: ${problem}`, {
					hint: `to record it once that is over: ${left.join('; ')}`,
					exitCode: 3,
					code: 'not-saved',
				});
			}
		},
	};
}

/** Why a decision was not taken, where a person can mend it: they still have it before them. */
function tryToDecide(decide: () => void): string | undefined {
	try {
		decide();
		return undefined;
	} catch (error) {
		const cause = findCause(error);
		if (cause !== undefined) {
			return `nothing was decided: the store cannot be used, ${cause}`;
		}

		if (error instanceof UserError) {
			return error.message;
		}

		throw error;
	}
}

const flags: Readonly<Record<TriageEntry['status'], string>> = {
	acknowledged: '--acknowledge',
	explained: '--explain',
	dismissed: '--dismiss',
	open: '--reopen',
};

function writeCommand({exception, status, note}: TriageEntry): string {
	return [
		'planwatch triage',
		exception,
		flags[status],
		...(note ? [JSON.stringify(note)] : []),
	].join(' ');
}

/** `2 decisions wait to be saved in the store`. */
export function describeWaiting(count: number): string {
	return `${count === 1 ? '1 decision waits' : `${count} decisions wait`} to be saved in the store`;
}
