import {type Command} from '../commands.js';
import {panes} from '../panes.js';
import {type Route} from '../../screens/route.js';
import {type World} from '../world.js';
import {type Offer, type Place, sayOffers, takeOffer} from './offer.js';
import {sayCommand, sayPane, writePrompt} from './phrases.js';
import {type Player} from './player.js';
import {listSpoken} from './spoken-commands.js';

/** What follows when something that was offered is chosen. */
type Taken = {
	readonly open: (route: Route) => string[];
	readonly choose: (act: unknown) => string[];
	readonly run: (command: Command) => string[];
};

/** What is offered by numbers, and where in the dialogue one is by that. */
export type Menus = {
	sayMenu(): string[];
	/** The page that the screen on top is at; what was heard before, in short. */
	sayScreen(isShort?: boolean): string[];
	sayOthers(words?: string): string[];
	offerWithChosen(): string[];
	take(number: number): string[];
	place(): Place;
	/** The panes were offered last but for what else can be done. */
	isUnderMenu(): boolean;
	prompt(): string;
};

export function createMenus(
	player: Player,
	{priorities}: Pick<World, 'priorities'>,
	{open, choose, run}: Taken,
): Menus {
	let place: Place = 'menu';
	let offers: readonly Offer[] = [];
	let hasMore = false;
	let isUnderMenu = true;

	function offer(next: Place, choices: readonly Offer[]): string[] {
		isUnderMenu = next === 'menu' || (isUnderMenu && next === 'others');
		place = next;
		offers = choices;
		return sayOffers(choices);
	}

	function toOffers(commands: readonly Command[], after = 0): Offer[] {
		return commands.map((command, index) => ({
			number: after + index + 1,
			text: sayCommand(command),
			take: () => run(command),
		}));
	}

	function sayMenu(): string[] {
		const choices = panes.map((pane, index) => ({
			number: index + 1,
			text: sayPane(pane, priorities),
			take: () => open(pane.route),
		}));
		return ['Panes', ...offer('menu', choices)];
	}

	function sayScreen(isShort = false): string[] {
		const {title, body, choices, more} = player.said();
		hasMore = more !== undefined;
		const {screen} = player.current();
		const listed = choices.map(({act, ...choice}) => ({
			...choice,
			take: () => choose(act),
		}));
		const own = screen.isDialog ? listSpoken(player.current()).withList : [];
		return [
			title,
			...(isShort && choices.length > 0 ? [] : body),
			...offer('list', [...listed, ...toOffers(own, listed.length)]),
		];
	}

	function sayOthers(words = ''): string[] {
		const {withList, everywhere} = listSpoken(player.current());
		const wanted = words.toLowerCase().split(/\s+/);
		const found = [...(isUnderMenu ? [] : withList), ...everywhere].filter(
			(command) => wanted.every((word) => command.help.includes(word)),
		);
		return found.length === 0
			? [`No command has these words: ${words}`]
			: offer('others', toOffers(found));
	}

	function offerWithChosen(): string[] {
		const {withChosen} = listSpoken(player.current());
		return offer('chosen', toOffers(withChosen));
	}

	return {
		sayMenu,
		sayScreen,
		sayOthers,
		offerWithChosen,
		take: (number) => takeOffer(offers, number),
		place: () => place,
		isUnderMenu: () => isUnderMenu,
		prompt: () =>
			writePrompt(
				offers.map(({number}) => number),
				{hasMore: place === 'list' && hasMore, canGoBack: place !== 'menu'},
			),
	};
}
