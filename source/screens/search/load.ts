import {type Figure} from '../../domain/figure.js';
import {strandName} from '../../domain/strand.js';
import {labelQuarter} from '../../format/figure-sentence.js';
import {type Store} from '../../store/open.js';
import {type SearchHit} from '../../store/search-queries.js';
import {describePlace, describeValue} from '../place.js';
import {type Route} from '../route.js';
import {routeToSource} from '../source.js';

export type SearchRoute = Extract<Route, {screen: 'search'}>;

export type FoundEntry = {
	readonly id: string;
	readonly kind: SearchHit['kind'];
	readonly title: string;
	/** What it says, for the selected one. */
	readonly body: string;
	/** Where it stands, in short. */
	readonly place: string;
	/** Where it leads: its indicator, else where it stands. */
	readonly route?: Route | undefined;
};

export type SearchData = {
	readonly words: string;
	readonly entries: readonly FoundEntry[];
};

/** More than this nobody reads: another word narrows it. */
const mostHits = 200;

export function loadSearch(store: Store, {words}: SearchRoute): SearchData {
	const entries = store.search
		.query(words, mostHits)
		.map((hit) => toEntry(store, hit));
	return {words, entries};
}

function toEntry(
	store: Store,
	{kind, ref, title, body, excerpt}: SearchHit,
): FoundEntry {
	const common = {id: `${kind}:${ref}`, kind, title, body};
	switch (kind) {
		case 'indicator': {
			const indicator = store.indicators.get(ref);
			const place = indicator
				? `P${indicator.priority} ${strandName(indicator.strand)}`
				: '';
			return {
				...common,
				place,
				body: indicator?.about ?? body,
				route: {screen: 'indicator', indicator: ref},
			};
		}

		case 'figure': {
			const figure = store.figures.get(ref);
			return {
				...common,
				place: figure
					? `${describeValue(figure)} · ${describePlace(figure)}`
					: '',
				route: figure && routeToFigure(figure),
			};
		}

		case 'commentary':
		case 'paragraph': {
			const [report = '', objective = '', number] = ref.split('/');
			return {
				...common,
				body: kind === 'paragraph' ? excerpt : body,
				place: `${labelQuarter(report)}${number ? ` ¶${number}` : ''}`,
				route: {
					screen: 'commentary',
					objective,
					quarter: report,
					...(number && {paragraph: Number(number)}),
				},
			};
		}
	}
}

function routeToFigure(figure: Figure): Route {
	const {indicator} = figure;
	return indicator === undefined
		? routeToSource(figure)
		: {screen: 'indicator', indicator};
}
