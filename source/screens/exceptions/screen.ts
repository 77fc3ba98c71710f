import {type Route} from '../route.js';
import {type Screen} from '../screen.js';
import {exceptionsBindings} from './bindings.js';
import {type ExceptionsData, loadExceptions} from './load.js';
import {sayExceptions} from './say.js';
import {type ExceptionsModel, selectExceptions} from './select.js';
import {
	type ExceptionsAction,
	type ExceptionsState,
	initialExceptions,
	reduceExceptions,
} from './state.js';

/** What a quarter gives reason to look at, worst first, and what was decided about it. */
export const exceptionsScreen: Screen<
	Extract<Route, {screen: 'exceptions'}>,
	ExceptionsData,
	ExceptionsState,
	ExceptionsAction,
	ExceptionsModel
> = {
	hasDetail: true,
	load: loadExceptions,
	initial: initialExceptions,
	reduce: reduceExceptions,
	select: selectExceptions,
	say: sayExceptions,
	bindings: exceptionsBindings,
};
