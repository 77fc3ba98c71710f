import {findCause} from '../store/explain-error.js';
import {describeRefusal} from './describe-refusal.js';

/** A decision on its way into a log. */
export type Letter = {
	/** Id of what was decided about. */
	readonly about: string;
	/** What writes it from the command line. */
	readonly command: string;
	/** @throws UserError for a decision that cannot be taken, however often it is tried. */
	readonly write: () => void;
};

export type Delivery = {
	/** How many are in the store now. */
	readonly written: number;
	/** How many wait. */
	readonly waiting: number;
	/** Why they do. */
	readonly problem?: string | undefined;
	/** What cannot be taken, and why: it does not wait any more. */
	readonly refused: ReadonlyArray<{
		readonly about: string;
		readonly reason: string;
	}>;
};

export type Outbox = {
	/** Takes a decision and writes it, or keeps it until it can be written. */
	send(letter: Letter): Delivery;
	/** Tries again to write what waits, the oldest first. */
	flush(): Delivery;
	/** What has not been written. */
	list(): readonly Letter[];
};

/** Decisions on their way into the logs: one that cannot be written just now is kept, and never dropped unsaid. */
export function createOutbox(): Outbox {
	const letters: Letter[] = [];

	function flush(): Delivery {
		const refused: Array<Delivery['refused'][number]> = [];
		let written = 0;
		let problem: string | undefined;
		while (letters[0] && problem === undefined) {
			const {about, write} = letters[0];
			try {
				write();
				letters.shift();
				written++;
			} catch (error) {
				problem = findCause(error);
				if (problem === undefined) {
					letters.shift();
					refused.push({about, reason: describeRefusal(error)});
				}
			}
		}

		return {written, waiting: letters.length, problem, refused};
	}

	return {
		send(letter) {
			letters.push(letter);
			return flush();
		},
		flush,
		list: () => [...letters],
	};
}
