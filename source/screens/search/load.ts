import {type Figure} from '../../domain/figure.js';
import {strandName} from '../../domain/strand.js';
import {labelQuarter} from '../../format/figure-sentence.js';
import {type Store} from '../../store/open.js';
import {type SearchHit} from '../../store/search-queries.js';
import {describeOnce, type Descriptions} from '../describe-once.js';
import {describePlace, describeValue} from '../place.js';
import {type Route} from '../route.js';
import {routeToSource} from '../source.js';

export type SearchRoute = Extract<Route, {screen: 'search'}>;

export type FoundItem = SearchHit & {readonly id: string};

export type FoundEntry = FoundItem & {
	/** Where it stands, in short. */
	readonly place: string;
	/** Where it leads: its indicator, else where it stands. */
	readonly route?: Route | undefined;
};

export type SearchData = Descriptions<FoundItem, FoundEntry> & {
	readonly words: string;
	/** The words are those of the last search: what is typed takes their place. */
	readonly isRecalled: boolean;
	/** Best first. */
	readonly items: readonly FoundItem[];
};

/** More than this nobody reads: another word narrows it. */
export const mostHits = 200;

export function loadSearch(
	store: Store,
	{words, isRecalled = false}: SearchRoute,
): SearchData {
	return {
		words,
		isRecalled,
		items: store.search
			.query(words, mostHits)
			.map((hit) => ({...hit, id: `${hit.kind}:${hit.ref}`})),
		...describeOnce((item: FoundItem) => ({
			...item,
			...locateHit(store, item),
		})),
	};
}

function locateHit(
	store: Store,
	{kind, ref, body, excerpt}: FoundItem,
): Pick<FoundEntry, 'place' | 'route' | 'body'> {
	switch (kind) {
		case 'indicator': {
			const indicator = store.indicators.get(ref);
			const place = indicator
				? `P${indicator.priority} ${strandName(indicator.strand)}`
				: '';
			return {
				place,
				body: indicator?.about ?? body,
				route: {screen: 'indicator', indicator: ref},
			};
		}

		case 'figure': {
			const figure = store.figures.get(ref);
			const place = figure
				? `${describeValue(figure)} · ${describePlace(figure)}`
				: '';
			return {place, body, route: figure && routeToFigure(figure)};
		}

		case 'commentary':
		case 'paragraph': {
			const [report = '', objective = '', number] = ref.split('/');
			return {
				body: excerpt,
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
