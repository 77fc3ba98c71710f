import {clamp, scrollTo} from '../../ui/scroll.js';
import {type Move, settleMove} from '../move.js';
import {type IndicatorData} from './load.js';
import {type Span} from './spans.js';

export type IndicatorState = {
	/** Lines that are scrolled away at the top. */
	readonly offset: number;
	/** Place of the selected figure in the table. */
	readonly figure: number;
	/** Place of the series that is drawn. */
	readonly series: number;
	/** How much of it. */
	readonly span: Span;
};

export type IndicatorAction =
	| {
			readonly type: 'scroll';
			readonly by: Move;
			readonly most: number;
	  }
	| {
			readonly type: 'figure';
			readonly by: number;
			/** Lines that are seen. */
			readonly height: number;
			/** The line on which the table's first row stands; each row takes two. */
			readonly firstRow: number;
			readonly most: number;
	  }
	| {readonly type: 'series'}
	| {readonly type: 'span'; readonly to: Span};

export function initialIndicator(): IndicatorState {
	return {offset: 0, figure: 0, series: 0, span: 'last'};
}

export function reduceIndicator(
	state: IndicatorState,
	action: IndicatorAction,
	data: IndicatorData,
): IndicatorState {
	switch (action.type) {
		case 'scroll': {
			const {by, most} = action;
			const offset = settleMove(by, Math.min(state.offset, most), most);
			return {...state, offset};
		}

		case 'figure': {
			const figure = clamp(
				state.figure + action.by,
				0,
				Math.max(0, data.figures.length - 1),
			);
			const row = action.firstRow + figure * 2;
			const count = action.most + action.height;
			return {
				...state,
				figure,
				offset: scrollTo(state.offset, {...action, row, count}),
			};
		}

		case 'series': {
			return {
				...state,
				series: (state.series + 1) % Math.max(1, data.series.length),
				span: 'last',
			};
		}

		case 'span': {
			return {...state, span: action.to};
		}
	}
}
