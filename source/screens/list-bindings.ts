import {type Binding} from './binding.js';
import {type ListAction} from './list-state.js';

/** A model with a list in it. */
export type ListModel = {
	/** Rows that the list shows. */
	readonly height: number;
};

/** The keys that move through any list. */
export function makeListBindings<Model extends ListModel>(): Array<
	Binding<Model, ListAction>
> {
	return [
		{
			keys: ['up', 'k'],
			help: 'up',
			action: ({height}) => ({type: 'move', by: -1, height}),
		},
		{
			keys: ['down', 'j'],
			help: 'down',
			footer: 'move',
			action: ({height}) => ({type: 'move', by: 1, height}),
		},
		{
			keys: ['pageup'],
			help: 'a page up',
			action: ({height}) => ({
				type: 'move',
				by: -Math.max(1, height - 1),
				height,
			}),
		},
		{
			keys: ['pagedown'],
			help: 'a page down',
			action: ({height}) => ({
				type: 'move',
				by: Math.max(1, height - 1),
				height,
			}),
		},
		{
			keys: ['g', 'home'],
			help: 'to the first',
			action: ({height}) => ({type: 'move', by: 'first', height}),
		},
		{
			keys: ['G', 'end'],
			help: 'to the last',
			action: ({height}) => ({type: 'move', by: 'last', height}),
		},
	];
}
