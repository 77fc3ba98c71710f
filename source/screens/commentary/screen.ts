import {type Screen} from '../screen.js';
import {commentaryBindings} from './bindings.js';
import {
	type CommentaryData,
	type CommentaryRoute,
	loadCommentary,
} from './load.js';
import {sayCommentary} from './say.js';
import {type CommentaryModel, selectCommentary} from './select.js';
import {
	type CommentaryAction,
	type CommentaryState,
	initialCommentary,
	reduceCommentary,
} from './state.js';

/** What a report says under one objective, figure by figure, alone or beside what another report says. */
export const commentaryScreen: Screen<
	CommentaryRoute,
	CommentaryData,
	CommentaryState,
	CommentaryAction,
	CommentaryModel
> = {
	hasDetail: true,
	load: loadCommentary,
	initial: initialCommentary,
	reduce: reduceCommentary,
	select: selectCommentary,
	say: sayCommentary,
	bindings: commentaryBindings,
};
