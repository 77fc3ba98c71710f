import {type Report} from '../../domain/report.js';
import {type Route, routeKey} from '../../screens/route.js';
import {type Command} from '../commands.js';
import {describeRefusal} from '../describe-refusal.js';
import {labelNote} from '../label-note.js';
import {type Office} from '../office.js';
import {panes} from '../panes.js';
import {type AppEvent} from '../state.js';
import {type World} from '../world.js';
import {createMenus} from './menus.js';
import {parseLine} from './parse-line.js';
import {help, sayBeginning} from './phrases.js';
import {createPlayer, type Outcome} from './player.js';
import {findSpoken} from './spoken-commands.js';

/** The screens as questions and answers, a line each. */
export type Dialogue = {
	begin(): string[];
	/** What is said to a line that was typed. */
	answer(line: string): string[];
	/** What stands before the next line. */
	prompt(): string;
	/** Something happened outside. */
	tell(event: AppEvent): void;
	isOver(): boolean;
};

/** The next line is an answer. */
type Question = {
	readonly words: string;
	take(answer: string): string[];
};

export function createDialogue(
	world: World,
	office: Pick<Office, 'perform'>,
	quarter: Report,
): Dialogue {
	const player = createPlayer(world, office, quarter);
	const menus = createMenus(player, world, {open, choose, run});
	const {sayMenu, sayScreen, sayOthers, offerWithChosen} = menus;
	let question: Question | undefined;

	function choose(act: unknown): string[] {
		const {said} = player.act(act);
		const {detail, asks} = player.said();
		if (asks === undefined) {
			return [...said, ...detail, ...offerWithChosen()];
		}

		question = {words: asks, take: edit};
		return [...said, ...detail];
	}

	/** Gives a text to the box of the screen. */
	function edit(text: string): string[] {
		const {screen, model} = player.current();
		return text === '' || !screen.entry
			? sayScreen()
			: settle(player.act(screen.entry.edit(model, text)), true);
	}

	function open(route: Route): string[] {
		return settle(player.act({intent: 'open', route}), true);
	}

	function run(command: Command): string[] {
		return settle(player.act(command.run(command.keys[0]!)));
	}

	function settle(
		{said, needsNote, isChanged, isDecision}: Outcome,
		isSaid = isChanged,
	): string[] {
		if (needsNote !== undefined) {
			question = {
				words: labelNote(needsNote),
				take: (text) => settle(player.writeNote(text)),
			};
			return [...said];
		}

		if (isSaid && !player.isOver()) {
			const {title, detail} = player.said();
			// What took the place of what was decided about.
			return isDecision && detail.length > 0
				? [...said, title, ...detail, ...offerWithChosen()]
				: [...said, ...sayScreen()];
		}

		if (menus.place() === 'chosen') {
			offerWithChosen();
		}

		return [...said];
	}

	function search(words: string): string[] {
		if (player.current().route.screen !== 'search') {
			player.act({intent: 'open', route: {screen: 'search', words: ''}});
		}

		return edit(words);
	}

	function goOn(): string[] {
		const {more} = player.said();
		if (menus.place() !== 'list' || more === undefined) {
			return ['That is all'];
		}

		player.act(more);
		return sayScreen(true);
	}

	function goBack(): string[] {
		if (menus.place() === 'menu') {
			return ['These are the panes; q quits'];
		}

		if (menus.isUnderMenu()) {
			return sayMenu();
		}

		if (menus.place() !== 'list') {
			return sayScreen(true);
		}

		const top = routeKey(player.current().route);
		if (panes.some(({route}) => routeKey(route) === top)) {
			return sayMenu();
		}

		player.act({intent: 'back'});
		return sayScreen(true);
	}

	function takeWords(text: string): string[] {
		const command = findSpoken(player.current(), text, menus.place());
		if (command === 'needs-choice') {
			return ['Choose one by its number first'];
		}

		if (command) {
			return run(command);
		}

		if (text === 'm') {
			return goOn();
		}

		const {screen} = player.current();
		const takesWords =
			menus.place() !== 'menu' && screen.entry && !player.said().asks;
		return takesWords
			? edit(text)
			: [
					`There is no such choice: ${text}. A question mark says what there is`,
				];
	}

	function read(line: string): string[] {
		if (question) {
			const {take} = question;
			question = undefined;
			return take(line.trim());
		}

		const asked = parseLine(line);
		switch (asked.kind) {
			case 'number': {
				return menus.take(asked.number);
			}

			case 'search': {
				return search(asked.words);
			}

			case 'find': {
				return sayOthers(asked.words);
			}

			case 'on': {
				return goOn();
			}

			case 'back': {
				return goBack();
			}

			case 'menu': {
				return sayMenu();
			}

			case 'help': {
				return [...help, ...sayOthers()];
			}

			case 'quit': {
				player.act({intent: 'quit'});
				return [];
			}

			case 'words': {
				return takeWords(asked.words);
			}
		}
	}

	return {
		begin: () => [...sayBeginning(player.state(), world), ...sayMenu()],
		answer(line) {
			const news = player.takeNews();
			try {
				return [...news, ...read(line)];
			} catch (error) {
				return [...news, describeRefusal(error)];
			}
		},
		prompt() {
			if (question) {
				return `${question.words}: `;
			}

			return menus.prompt();
		},
		tell: player.tell,
		isOver: player.isOver,
	};
}
