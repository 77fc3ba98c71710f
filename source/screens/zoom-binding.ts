import {type Binding} from './binding.js';

/** The key that gives the room to one part of a screen, then to the other, then to both again. */
export function makeZoomBinding<Model, Action>(
	help = 'list and detail, detail only, or list only',
): Binding<Model, Action> {
	return {keys: ['z'], help, action: () => ({intent: 'zoom'})};
}
