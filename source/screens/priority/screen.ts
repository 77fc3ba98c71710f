import {type Screen} from '../screen.js';
import {priorityBindings} from './bindings.js';
import {loadPriority, type PriorityData, type PriorityRoute} from './load.js';
import {sayPriority} from './say.js';
import {type PriorityModel, selectPriority} from './select.js';
import {
	initialPriority,
	type PriorityAction,
	type PriorityState,
	reducePriority,
} from './state.js';

/** The indicators of one priority, by strand, each with how it stands. */
export const priorityScreen: Screen<
	PriorityRoute,
	PriorityData,
	PriorityState,
	PriorityAction,
	PriorityModel
> = {
	hasDetail: true,
	load: loadPriority,
	initial: initialPriority,
	reduce: reducePriority,
	select: selectPriority,
	say: sayPriority,
	bindings: priorityBindings,
};
