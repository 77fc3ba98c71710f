import {type Screen} from '../screen.js';
import {reviewBindings} from './bindings.js';
import {loadReview, type ReviewData, type ReviewRoute} from './load.js';
import {sayReview} from './say.js';
import {type ReviewModel, selectReview} from './select.js';
import {
	initialReview,
	reduceReview,
	type ReviewAction,
	type ReviewState,
} from './state.js';

/** The figures of an imported report that wait until a person decides about each. */
export const reviewScreen: Screen<
	ReviewRoute,
	ReviewData,
	ReviewState,
	ReviewAction,
	ReviewModel
> = {
	hasDetail: true,
	load: loadReview,
	initial: initialReview,
	reduce: reduceReview,
	select: selectReview,
	say: sayReview,
	bindings: reviewBindings,
};
