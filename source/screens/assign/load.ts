import {canHave} from '../../domain/compatible.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type ReviewItem} from '../../domain/review.js';
import {isStated} from '../../domain/period.js';
import {strandName} from '../../domain/strand.js';
import {formatMonth} from '../../format/period.js';
import {formatFigure} from '../../format/value.js';
import {type Store} from '../../store/open.js';
import {listCandidates} from '../review/candidates.js';
import {type QueueEntry} from '../review/entry.js';
import {type FigureData, loadFigure} from '../review/load-figure.js';
import {type Route} from '../route.js';

export type AssignRoute = Extract<Route, {screen: 'assign'}>;

/** What a figure can be assigned to: an indicator, a breakdown of one, or none. */
export type AssignOption = {
	readonly id: string;
	/** Id of the indicator; `none` for no indicator. */
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	readonly name: string;
	/** `P3 Police`. */
	readonly place: string;
	/** The last level that was printed of it: `68%, Mar 2024`. */
	readonly last: string;
	/** Why it cannot have the figure. */
	readonly refusal?: string | undefined;
};

export type AssignData = {
	readonly route: AssignRoute;
	readonly entry?: QueueEntry | undefined;
	readonly seen?: ReviewItem | undefined;
	readonly options: readonly AssignOption[];
};

/** More than this nobody reads: another word narrows it. */
const mostHits = 60;

const mostSuggested = 12;

const none: AssignOption = {
	id: 'none',
	indicator: 'none',
	name: 'No indicator',
	place: '',
	last: 'printed, but not followed',
};

/**
 * Before a word is typed what it is likely to be; then what the search finds, breakdowns that have figures among it, and last
 * what cannot have the figure.
 */
export function loadAssign(store: Store, route: AssignRoute): AssignData {
	const {words} = route;
	const data = loadFigure(store, route);
	const {entry, seen} = data;
	if (!entry) {
		return {route, options: []};
	}

	const {figure} = entry.item;
	const found =
		words.trim() === ''
			? suggest(store, entry, data.indicators)
			: search(store, words);
	const options = found
		.map((wanted) => toOption(store, wanted, figure, data))
		.filter((option) => option !== undefined)
		.toSorted(
			(a, b) => Number(Boolean(a.refusal)) - Number(Boolean(b.refusal)),
		);
	return {
		route,
		entry,
		seen,
		options:
			words.trim() === '' && figure.indicator !== undefined
				? [...options, none]
				: options,
	};
}

type Wanted = {
	readonly indicator: string;
	readonly breakdown?: string | undefined;
};

/** What the figures beside it are of, the nearest first; then the likeliest by words and place. */
function suggest(
	store: Store,
	entry: QueueEntry,
	indicators: readonly Indicator[],
): Wanted[] {
	const {item} = entry;
	const distance = ({span}: ReviewItem) =>
		Math.abs(span.start - item.span.start);
	const beside = store.review
		.ofReport(item.report)
		.filter(
			({id, ordinal, status}) =>
				ordinal === item.ordinal && id !== item.id && status !== 'rejected',
		)
		.toSorted((a, b) => distance(a) - distance(b))
		.flatMap(({figure: {indicator, breakdown}}): Wanted[] =>
			indicator === undefined ? [] : [{indicator, breakdown}],
		);
	const likely = listCandidates(entry, indicators, {
		most: mostSuggested,
		withUnlikely: true,
	}).map(({id}): Wanted => ({indicator: id}));
	return keepFirst([...beside, ...likely]);
}

function search(store: Store, words: string): Wanted[] {
	const wanted = store.search
		.query(words, mostHits)
		.flatMap(({kind, ref}): Wanted[] => {
			if (kind === 'indicator') {
				return [{indicator: ref}];
			}

			const figure = kind === 'figure' ? store.figures.get(ref) : undefined;
			return figure?.indicator === undefined
				? []
				: [{indicator: figure.indicator, breakdown: figure.breakdown}];
		});
	return keepFirst(wanted);
}

/** Each once, where it comes first. */
function keepFirst(wanted: readonly Wanted[]): Wanted[] {
	const ids = wanted.map((each) => toId(each));
	return wanted.filter((each, place) => ids.indexOf(toId(each)) === place);
}

function toId({indicator, breakdown = ''}: Wanted): string {
	return `${indicator}/${breakdown}`;
}

function toOption(
	store: Store,
	wanted: Wanted,
	figure: Figure,
	{indicators}: FigureData,
): AssignOption | undefined {
	const indicator = indicators.find(({id}) => id === wanted.indicator);
	return (
		indicator && {
			...wanted,
			id: toId(wanted),
			name: wanted.breakdown
				? `${indicator.name} (${wanted.breakdown})`
				: indicator.name,
			place: `P${indicator.priority} ${strandName(indicator.strand)}`,
			last: describeLast(store, wanted, figure),
			refusal: canHave(indicator, figure)
				? undefined
				: describeRefusal(indicator, figure),
		}
	);
}

function describeRefusal({unit}: Indicator, figure: Figure): string {
	return `is in ${unit}, and the figure is a ${figure.role} in ${figure.unit}`;
}

function describeLast(
	store: Store,
	{indicator, breakdown}: Wanted,
	figure: Figure,
): string {
	const last = store.figures
		.ofIndicator(indicator)
		.find(
			(other) =>
				other.role === 'level' &&
				other.breakdown === breakdown &&
				other.id !== figure.id &&
				isStated(other.period),
		);
	return last && isStated(last.period)
		? `${formatFigure(last)}, ${formatMonth(last.period.end)}`
		: '';
}
