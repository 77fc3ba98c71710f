import {type Binding} from './binding.js';
import {type ListAction} from './list-state.js';
import {makeMoveBindings} from './move-bindings.js';

/** A model with a list in it. */
export type ListModel = {
	/** Rows that the list shows. */
	readonly height: number;
};

/** The keys that move through any list. */
export function makeListBindings<Model extends ListModel>(): Array<
	Binding<Model, ListAction>
> {
	return makeMoveBindings(
		{
			up: 'up',
			down: 'down',
			first: 'to the first',
			last: 'to the last',
			footer: 'move',
		},
		(by, {height}) => ({type: 'move', by, height}),
	);
}
