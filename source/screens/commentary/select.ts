import {type Figure} from '../../domain/figure.js';
import {clamp, scrollTo} from '../../ui/scroll.js';
import {type LaidPassage, layOutPassage} from '../reports/lay-out.js';
import {listFigures, type MarkedFigure} from '../reports/passage.js';
import {type Layout} from '../screen.js';
import {type CommentaryData} from './load.js';
import {measureBesideRoom, measureRoom, type Room} from './room.js';
import {type CommentaryState} from './state.js';

/** A passage with where it is scrolled to. */
export type Shown = LaidPassage & {readonly offset: number};

export type CommentaryModel = {
	readonly data: CommentaryData;
	readonly room: Room;
	/** Lines of a passage that are seen. */
	readonly height: number;
	/** Absent where the quarter's report says nothing under the objective. */
	readonly shown?: Shown | undefined;
	readonly figures: readonly MarkedFigure[];
	/** Place of the selected figure among them. */
	readonly place: number;
	readonly selected?: MarkedFigure | undefined;
	/** What another report says, where the route asks for it. */
	readonly shownBeside?: Shown | undefined;
	/** The figure there that says the same. */
	readonly counterpart?: Figure | undefined;
	/** Lines that are scrolled away, and the furthest that it scrolls. */
	readonly offset: number;
	readonly most: number;
};

/** Spaces at both sides of a text. */
const margins = 4;

export function selectCommentary(
	state: CommentaryState,
	data: CommentaryData,
	layout: Layout,
): CommentaryModel {
	const {route, passage, other} = data;
	const isBeside = route.isBeside === true;
	const room = isBeside ? measureBesideRoom(layout) : measureRoom(layout);
	const {height, isHeaded} = room;
	const width = Math.max(1, room.columns - margins);
	const figures = passage ? listFigures(passage) : [];
	const found = figures.findIndex(({figure}) => figure.id === state.figure);
	const place = Math.max(0, found);
	const selected = figures[place];
	const counterpart = selected && other?.counterparts.get(selected.figure.id);
	const laid = passage && layOutPassage(passage, width, isHeaded);
	const laidBeside =
		other && isBeside
			? layOutPassage(other.passage, width, isHeaded)
			: undefined;
	const most = Math.max(
		0,
		...[laid, laidBeside].map((each) => (each?.lines.length ?? 0) - height),
	);
	const offset = clamp(
		state.offset ?? findBeginning(data, laid, height),
		0,
		most,
	);
	const row = counterpart && laidBeside?.figureLines.get(counterpart.id);
	return {
		data,
		room,
		height,
		figures,
		place,
		selected,
		counterpart,
		offset,
		most,
		shown: laid && scroll(laid, offset, height),
		shownBeside:
			laidBeside &&
			scroll(laidBeside, offset, height, state.isFollowing ? row : undefined),
	};
}

/** The figure or paragraph that was asked for has a third of the room over it, for what it stands in. */
function findBeginning(
	{route: {figure, paragraph}}: CommentaryData,
	laid: LaidPassage | undefined,
	height: number,
): number {
	const row =
		laid?.figureLines.get(figure ?? '') ??
		laid?.paragraphLines.get(paragraph ?? 0) ??
		0;
	return row < height ? 0 : row - Math.floor(height / 3);
}

/** @param row A line that has to be seen. */
function scroll(
	laid: LaidPassage,
	offset: number,
	height: number,
	row?: number,
): Shown {
	const count = laid.lines.length;
	const most = Math.max(0, count - height);
	const own = clamp(offset, 0, most);
	return {
		...laid,
		offset: row === undefined ? own : scrollTo(own, {row, count, height}),
	};
}
