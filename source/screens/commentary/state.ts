import {listFigures} from '../reports/passage.js';
import {type CommentaryData} from './load.js';

export type CommentaryState = {
	/** Id of the selected figure; the first one where the passage has none of that id. */
	readonly figure?: string | undefined;
	/** Lines that are scrolled away at the top; until something is scrolled, what was asked for is in view. */
	readonly offset?: number | undefined;
	/** What stands beside it scrolls to the selected figure too. */
	readonly isFollowing: boolean;
};

export type CommentaryAction =
	| {readonly type: 'scroll'; readonly to: number}
	| {
			readonly type: 'select';
			readonly figure: string;
			/** Where it is in view. */
			readonly offset: number;
	  };

export function initialCommentary({
	route,
	passage,
}: CommentaryData): CommentaryState {
	const figures = passage ? listFigures(passage) : [];
	const paragraph = passage?.paragraphs.find(
		(each) => each.paragraph === route.paragraph,
	);
	const first =
		figures.find(({figure}) => figure.id === route.figure) ??
		paragraph?.figures[0] ??
		figures[0];
	return {figure: first?.figure.id, isFollowing: true};
}

export function reduceCommentary(
	state: CommentaryState,
	action: CommentaryAction,
): CommentaryState {
	switch (action.type) {
		case 'scroll': {
			return {...state, offset: action.to, isFollowing: false};
		}

		case 'select': {
			const {figure, offset} = action;
			return {figure, offset, isFollowing: true};
		}
	}
}
