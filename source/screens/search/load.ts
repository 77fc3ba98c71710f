import {labelQuarter} from '../../domain/quarter.js';
import {type Figure} from '../../domain/figure.js';
import {type Objective} from '../../domain/report.js';
import {strandName} from '../../domain/strand.js';
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
	const objectives = new Map(
		store.reports.objectives().map((objective) => [objective.id, objective]),
	);
	return {
		words,
		isRecalled,
		items: store.search
			.query(words, mostHits)
			.map((hit) => ({...hit, id: `${hit.kind}:${hit.ref}`})),
		...describeOnce((item: FoundItem) => ({
			...item,
			...locateHit(store, item, objectives),
		})),
	};
}

function locateHit(
	store: Store,
	{kind, ref, body, excerpt}: FoundItem,
	objectives: ReadonlyMap<string, Objective>,
): Pick<FoundEntry, 'place' | 'route' | 'body'> {
	switch (kind) {
		case 'indicator': {
			const indicator = store.indicators.get(ref);
			return {
				place: describeSection(indicator),
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
				place: [
					labelQuarter(report),
					describeSection(objectives.get(objective)),
					number && `¶${number}`,
				]
					.filter(Boolean)
					.join(' '),
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

/** `P1 Police`. */
function describeSection(
	section: Pick<Objective, 'priority' | 'strand'> | undefined,
): string {
	return section ? `P${section.priority} ${strandName(section.strand)}` : '';
}

function routeToFigure(figure: Figure): Route {
	const {indicator} = figure;
	return indicator === undefined
		? routeToSource(figure)
		: {screen: 'indicator', indicator};
}
