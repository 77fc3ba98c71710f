import {type Binding} from '../screens/binding.js';
import {type Intent} from '../screens/intent.js';
import {type ScreenName} from '../screens/route.js';
import {panes} from './panes.js';
import {screens} from './screens.js';

/** What decides whether a key works everywhere or not. */
export type GlobalModel = {
	/** The one that is shown. */
	readonly screen: ScreenName;
	/** There is something to go back to. */
	readonly canGoBack: boolean;
	readonly hasEarlier: boolean;
	readonly hasLater: boolean;
};

/** The keys that work on every screen, unless the screen has the same key for itself. */
export const globalBindings: ReadonlyArray<Binding<GlobalModel, Intent>> = [
	{
		keys: ['/'],
		help: 'search indicators, figures and commentary',
		footer: 'find',
		action: () => ({intent: 'open', route: {screen: 'search', words: ''}}),
	},
	{
		keys: ['escape'],
		help: 'back one step',
		footer: 'back',
		when: ({canGoBack}) => canGoBack,
		action: () => ({intent: 'back'}),
	},
	...panes
		.filter(({title}) => !title)
		.map(({key}): Binding<GlobalModel, Intent> => ({
			keys: [key],
			help: `priority ${key}`,
			action: () => openPane(key),
		})),
	{
		keys: ['0', '6', '7', '8', '9'],
		help: 'counts, as 1–5 typed in one go with a move: 12j, 5G',
		// The program gathers digits itself, since several make one number.
		action: () => undefined,
	},
	{
		keys: ['E'],
		help: 'exceptions',
		footer: 'exceptions',
		when: ({screen}) => screen !== 'exceptions',
		action: (_model, key) => openPane(key),
	},
	{
		keys: ['R'],
		help: 'reports: what they say, by objective',
		when: ({screen}) => screen !== 'reports',
		action: (_model, key) => openPane(key),
	},
	{
		keys: ['C'],
		help: 'coverage',
		when: ({screen}) => screen !== 'coverage',
		action: (_model, key) => openPane(key),
	},
	{
		keys: ['V'],
		help: 'review: figures that wait for a decision',
		when: ({screen}) => screen !== 'review',
		action: (_model, key) => openPane(key),
	},
	{
		keys: ['tab'],
		help: 'next pane',
		when: hasNoFields,
		action: () => ({intent: 'pane', by: 1}),
	},
	{
		keys: ['shift+tab'],
		help: 'previous pane',
		when: hasNoFields,
		action: () => ({intent: 'pane', by: -1}),
	},
	{
		keys: ['['],
		help: 'earlier quarter',
		action: () => ({intent: 'quarter', by: -1}),
	},
	{
		keys: [']'],
		help: 'later quarter',
		action: () => ({intent: 'quarter', by: 1}),
	},
	{
		keys: ['?'],
		help: 'this help',
		footer: 'help',
		action: () => ({intent: 'help'}),
	},
	{
		keys: [':'],
		help: 'every command by name',
		action: () => ({intent: 'palette'}),
	},
	{
		keys: ['ctrl+l'],
		help: 'draw the screen again',
		action: () => ({intent: 'redraw'}),
	},
	{
		keys: ['q', 'ctrl+c'],
		help: 'quit',
		footer: 'quit',
		action: () => ({intent: 'quit'}),
	},
];

/** In a form these keys go from field to field. */
function hasNoFields({screen}: GlobalModel): boolean {
	return screen !== 'make' && screen !== 'correct';
}

function openPane(key: string): Intent | undefined {
	const pane = panes.find((candidate) => candidate.key === key);
	return pane && {intent: 'open', route: pane.route};
}

export type ListedBinding = Pick<
	Binding<never, unknown>,
	'keys' | 'help' | 'footer'
>;

/** Every binding by screen, and those of all screens, for a table of keys. */
export function listBindings(): Record<
	ScreenName | 'everywhere',
	readonly ListedBinding[]
> {
	return {
		everywhere: globalBindings,
		priority: screens.priority.bindings,
		indicator: screens.indicator.bindings,
		exceptions: screens.exceptions.bindings,
		unassessed: screens.unassessed.bindings,
		search: screens.search.bindings,
		reports: screens.reports.bindings,
		commentary: screens.commentary.bindings,
		comparison: screens.comparison.bindings,
		coverage: screens.coverage.bindings,
		review: screens.review.bindings,
		assign: screens.assign.bindings,
		make: screens.make.bindings,
		correct: screens.correct.bindings,
	};
}
