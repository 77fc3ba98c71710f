import {makeVisible} from '../../domain/visible-text.js';
import {type Report} from '../../domain/report.js';
import {sayAloud} from '../../format/aloud.js';
import {toAscii} from '../../ui/ascii.js';
import {systemClock} from '../clock.js';
import {createOffice, type OfficeOptions} from '../office.js';
import {createWorld} from '../world.js';
import {createDialogue} from './dialogue.js';

export type PlainOptions = Pick<
	OfficeOptions,
	'store' | 'author' | 'now' | 'decide'
> & {
	/** The quarter to begin with. */
	readonly quarter: Report;
	readonly lines: AsyncIterable<string>;
	/** True where the terminal shows what is typed. */
	readonly isEchoed: boolean;
	readonly write: (text: string) => void;
	readonly isAscii: boolean;
};

/**
 * Goes through the screens in a dialogue: what is said is added below, and nothing that was said is changed. For who hears
 * it, or reads it with the fingers.
 *
 * @throws UserError when a decision could not be saved.
 */
export async function startPlain({
	quarter,
	lines,
	isEchoed,
	write,
	isAscii,
	...outside
}: PlainOptions): Promise<void> {
	const office = createOffice({
		...outside,
		clock: systemClock,
		copy: passOver,
		redraw: passOver,
	});
	const dialogue = createDialogue(createWorld(outside.store), office, quarter);
	const leave = office.listen(dialogue.tell);
	const prepare = (text: string) => {
		const visible = makeVisible(sayAloud(text), {isAscii});
		return isAscii ? toAscii(visible) : visible;
	};

	const say = (statements: readonly string[]) => {
		write(statements.map((statement) => `${prepare(statement)}\n`).join(''));
		if (!dialogue.isOver()) {
			write(prepare(dialogue.prompt()));
		}
	};

	say(dialogue.begin());
	for await (const line of lines) {
		if (!isEchoed) {
			write(`${prepare(line)}\n`);
		}

		say(dialogue.answer(line));
		if (dialogue.isOver()) {
			break;
		}
	}

	if (!dialogue.isOver()) {
		write('\n');
	}

	leave();
	office.close();
}

/** There is no clipboard and nothing to draw. */
function passOver(): void {
	// What can be copied is said.
}
