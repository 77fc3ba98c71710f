import {createDialogue} from '../../../source/app/plain/dialogue.js';
import {createOffice} from '../../../source/app/office.js';
import {createWorld} from '../../../source/app/world.js';
import {makeVisible} from '../../../source/domain/visible-text.js';
import {sayAloud} from '../../../source/format/aloud.js';
import {type Store} from '../../../source/store/open.js';
import {decideIn} from '../decide.js';
import {createManualClock} from '../manual-clock.js';

export type Talk = {
	/** What is heard after each of several lines: of the last one. */
	type(...lines: readonly string[]): readonly string[];
	begin(): readonly string[];
	prompt(): string;
	/** Lets so many milliseconds pass. */
	pass(milliseconds: number): void;
	isOver(): boolean;
};

/** A dialogue about a store, as it is heard. */
export function talkAbout(store: Store): Talk {
	const clock = createManualClock();
	const now = () => new Date('2023-11-02T09:30:00Z');
	const office = createOffice({
		store,
		author: 'ana',
		now,
		clock,
		decide: decideIn(store, 'ana'),
		copy: () => undefined,
		redraw: () => undefined,
	});
	const dialogue = createDialogue(
		createWorld(store),
		office,
		store.reports.reports().at(-1)!,
	);
	office.listen(dialogue.tell);
	const hear = (lines: readonly string[]) =>
		lines.map((line) => makeVisible(sayAloud(line)));
	return {
		begin: () => hear(dialogue.begin()),
		type(...lines) {
			let heard: readonly string[] = [];
			for (const line of lines) {
				heard = hear(dialogue.answer(line));
			}

			return heard;
		},
		prompt: () => sayAloud(dialogue.prompt()),
		pass: clock.pass,
		isOver: dialogue.isOver,
	};
}
