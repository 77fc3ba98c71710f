import {type Binding} from './binding.js';
import {indexList, type ListRow} from './list-index.js';
import {type ListAction} from './list-state.js';
import {makeMoveBindings} from './move-bindings.js';

/** A model with a list in it. */
export type ListModel = {
	/** Rows that the list shows. */
	readonly height: number;
	/** Everything in it. */
	readonly all: readonly ListRow[];
};

/** The keys that move through any list that has something in it. */
export function makeListBindings<Model extends ListModel>(): Array<
	Binding<Model, ListAction>
> {
	return makeMoveBindings<Model, ListAction>(
		{
			up: 'up',
			down: 'down',
			first: 'to the first',
			last: 'to the last',
			footer: 'move',
		},
		(by, {height}) => ({type: 'move', by, height}),
	).map((binding) => ({
		...binding,
		when: ({all}) => indexList(all).items.length > 0,
	}));
}
