import {type Screen} from '../screen.js';
import {comparisonBindings} from './bindings.js';
import {
	type ComparisonData,
	type ComparisonRoute,
	loadComparison,
} from './load.js';
import {sayComparison} from './say.js';
import {type ComparisonModel, selectComparison} from './select.js';
import {
	type ComparisonAction,
	type ComparisonState,
	initialComparison,
	reduceComparison,
} from './state.js';

/** How the figures of two reports differ: restated, changed, new, gone. */
export const comparisonScreen: Screen<
	ComparisonRoute,
	ComparisonData,
	ComparisonState,
	ComparisonAction,
	ComparisonModel
> = {
	hasDetail: true,
	load: loadComparison,
	initial: initialComparison,
	reduce: reduceComparison,
	select: selectComparison,
	say: sayComparison,
	bindings: comparisonBindings,
};
