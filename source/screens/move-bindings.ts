import {type Binding} from './binding.js';
import {type Move} from './move.js';

/** What the keys that move are called where they work. */
export type MoveHelp = Readonly<
	Record<'up' | 'down' | 'first' | 'last' | 'footer', string>
>;

/**
 * The keys that move through anything: by one, by a page, to the ends. A count goes so many times as far, and to an end
 * makes it the item of that number.
 */
export function makeMoveBindings<
	Model extends {readonly height: number},
	Action,
>(
	{up, down, first, last, footer}: MoveHelp,
	act: (move: Move, model: Model) => Action,
): Array<Binding<Model, Action>> {
	const page = ({height}: Model) => Math.max(1, height - 1);
	const bind = (
		keys: readonly string[],
		help: string,
		move: (model: Model, count?: number) => Move,
	): Binding<Model, Action> => ({
		keys,
		help,
		isCounted: true,
		action: (model, _key, count) => act(move(model, count), model),
	});
	return [
		bind(['up', 'k'], up, (_, count = 1) => -count),
		{...bind(['down', 'j'], down, (_, count = 1) => count), footer},
		bind(['pageup'], 'a page up', (model, count = 1) => -count * page(model)),
		bind(
			['pagedown', 'space'],
			'a page down',
			(model, count = 1) => count * page(model),
		),
		bind(['g', 'home'], first, (_, count) => toPlace(count) ?? 'first'),
		bind(['G', 'end'], last, (_, count) => toPlace(count) ?? 'last'),
	];
}

function toPlace(count: number | undefined): Move | undefined {
	return count === undefined ? undefined : {to: count - 1};
}
