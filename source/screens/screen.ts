import {type Report} from '../domain/report.js';
import {type Store} from '../store/open.js';
import {type Binding} from './binding.js';
import {type Intent} from './intent.js';
import {type Route} from './route.js';
import {type Said} from './said.js';

/** Which part of a screen with a list and a detail has the room. */
export type Zoom = 'both' | 'detail' | 'list';

/** The room a screen has between the head and the foot. */
export type Layout = {
	readonly columns: number;
	readonly rows: number;
	readonly zoom: Zoom;
};

/** What a screen is. How it is drawn is its view, and apart from it: a screen may also be said. */
export type Screen<R extends Route, Data, State, Action, Model> = {
	readonly bindings: ReadonlyArray<Binding<Model, Action>>;
	/** A list with a detail of its selection, which follows when the selection stands still. */
	readonly hasDetail?: boolean;
	/** For one that only asks something about another: what was typed in it is forgotten when it is left. */
	readonly isDialog?: true;
	/** For a screen with a text box: what is typed and pasted goes to it instead of to the keys. */
	readonly entry?: {
		/** @param text What the box is to hold now. */
		edit(model: Model, text: string): Action | Intent;
		text(model: Model): string;
	};
	/** Reads what the screen shows, as plain values: the only part that sees the store. */
	load(store: Store, route: R, quarter: Report): Data;
	initial(data: Data): State;
	reduce(state: State, action: Action, data: Data): State;
	/** Settles what is to be seen, without how it looks. */
	select(state: State, data: Data, layout: Layout): Model;
	/** The same in lines that can be read aloud. */
	say(model: Model): Said<Action>;
};

/** From this width on a list and its detail stand beside each other. */
const leastWideColumns = 110;

export function isWide({columns}: Pick<Layout, 'columns'>): boolean {
	return columns >= leastWideColumns;
}
