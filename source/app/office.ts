import {UserError} from '../domain/user-error.js';
import {type ReviewChoice, type ReviewItem} from '../domain/review.js';
import {type Store} from '../store/open.js';
import {type Clock} from './clock.js';
import {createOutbox, type Delivery, type Letter} from './outbox.js';
import {type AppEvent, type Effect} from './state.js';
import {writeReviewCommand, writeTriageCommand} from './write-command.js';

/** What the screens need from outside. */
export type OfficeOptions = {
	readonly store: Store;
	/** Who is at the keyboard, for the triage log. */
	readonly author: string;
	readonly now: () => Date;
	readonly clock: Clock;
	/**
	 * Writes a decision about a figure as the command does.
	 *
	 * @param at when it was made: it may be written later.
	 * @throws UserError for one that cannot be taken.
	 */
	readonly decide: (seen: ReviewItem, choice: ReviewChoice, at: Date) => void;
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
	const outbox = createOutbox();
	const listeners = new Set<(event: AppEvent) => void>();
	let version = readVersion();
	store.setPatience(patience);

	function tell(event: AppEvent): void {
		for (const listener of listeners) {
			listener(event);
		}
	}

	function report({written, waiting, problem = '', refused}: Delivery): void {
		const reasons = refused.map(({reason}) => reason);
		tell({type: 'delivered', written, waiting, problem, refused: reasons});
	}

	/**
	 * Sends a decision off, and tells where it waits, or where others that waited are through with it.
	 *
	 * @param settle is told first why it cannot be taken, if it cannot.
	 */
	function send(letter: Letter, settle?: (reason?: string) => void): void {
		const isAlone = outbox.list().length === 0;
		const delivery = outbox.send(letter);
		const refusal = delivery.refused.find(({about}) => about === letter.about);
		settle?.(refusal?.reason);
		if (delivery.waiting > 0 || !isAlone) {
			report(delivery);
		}
	}

	function sendTriage({
		exception,
		status,
		note,
	}: Extract<Effect, {effect: 'triage'}>): void {
		const entry = {exception, status, note};
		const at = now().toISOString();
		send({
			about: exception,
			command: writeTriageCommand(entry),
			write() {
				store.triage.append({...entry, by: author, at});
			},
		});
	}

	/** A second decision about a figure rests on the first, which has to be in the store for it. */
	function sendReview({
		seen,
		choice,
		said,
	}: Extract<Effect, {effect: 'review'}>): void {
		const {id} = seen;
		const at = now();
		const settle = (reason?: string) => {
			tell({
				type: 'reviewed',
				id,
				decision: choice.decision,
				said: reason ?? said,
				isDone: reason === undefined,
			});
		};

		if (outbox.list().some(({about}) => about === id)) {
			settle(
				`${id}: what was decided waits to be saved, and can be changed then`,
			);
			return;
		}

		send(
			{
				about: id,
				command: writeReviewCommand(id, choice),
				write() {
					decide(seen, choice, at);
				},
			},
			settle,
		);
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
					sendTriage(effect);
					return;
				}

				case 'review': {
					sendReview(effect);
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
			const {waiting, problem, refused} = outbox.flush();
			const left = outbox.list().map(({command}) => command);
			const failures = refused.map(({reason}) => reason);
			if (waiting > 0) {
				failures.push(`${describeWaiting(waiting)}: ${problem}`);
			}

			if (failures.length > 0) {
				throw new UserError(failures.join('; '), {
					hint:
						waiting > 0
							? `to record it once that is over: ${left.join('; ')}`
							: 'look at it again',
					exitCode: 3,
					code: 'not-saved',
				});
			}
		},
	};
}

/** `2 decisions wait to be saved in the store`. */
export function describeWaiting(count: number): string {
	return `${count === 1 ? '1 decision waits' : `${count} decisions wait`} to be saved in the store`;
}
