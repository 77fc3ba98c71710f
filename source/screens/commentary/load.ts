import {compareReports} from '../../domain/compare.js';
import {type Figure} from '../../domain/figure.js';
import {type Report} from '../../domain/report.js';
import {type Store} from '../../store/open.js';
import {nameIndicators} from '../indicator-names.js';
import {loadPassages} from '../reports/load-passages.js';
import {listAccepted, listFigures, type Passage} from '../reports/passage.js';
import {type Route} from '../route.js';

export type CommentaryRoute = Extract<Route, {screen: 'commentary'}>;

/** What another report says under the objective. */
export type OtherPassage = {
	readonly report: Report;
	readonly passage: Passage;
	/** Quarters of the reports between the two that say nothing under it. */
	readonly silent: readonly string[];
	/** The figures there that say the same of the same thing, by the ids of those here. */
	readonly counterparts: ReadonlyMap<string, Figure>;
};

export type CommentaryData = {
	readonly route: CommentaryRoute;
	readonly quarter: Report;
	/** Of the objective. */
	readonly name: string;
	/** Absent where the quarter's report says nothing under the objective. */
	readonly passage?: Passage | undefined;
	/** Reports that speak of the objective: the earlier ones first, the nearest of them first; then later ones. */
	readonly others: readonly Report[];
	/** What one of them says: the first unless the route names another. */
	readonly other?: OtherPassage | undefined;
	/** Ids of the report's objectives in the order of print. */
	readonly order: readonly string[];
	/** Names of indicators by their ids. */
	readonly names: ReadonlyMap<string, string>;
	/** The figures that were asked for. */
	readonly among: readonly Figure[];
};

export function loadCommentary(
	store: Store,
	route: CommentaryRoute,
	quarter: Report,
): CommentaryData {
	const {objective} = route;
	const passages = loadPassages(store, quarter.id);
	const passage = passages.find((each) => each.objective === objective);
	const others = findOthers(store, objective, quarter);
	const report = others.find(({id}) => id === route.against) ?? others[0];
	return {
		route,
		quarter,
		passage,
		others,
		other:
			report && loadOther(store, report, {quarter, passage, objective, others}),
		name:
			store.reports.objectives().find(({id}) => id === objective)?.name ??
			objective,
		order: passages.map((each) => each.objective),
		names: nameIndicators(
			store,
			passage ? listFigures(passage).map(({figure}) => figure) : [],
		),
		among: (route.among ?? [])
			.map((id) => store.figures.get(id))
			.filter((figure) => figure !== undefined),
	};
}

function findOthers(
	store: Store,
	objective: string,
	quarter: Report,
): Report[] {
	const speaking = new Set(
		store.reports
			.commentary()
			.filter((entry) => entry.objective === objective)
			.map(({report}) => report),
	);
	const reports = store.reports.reports();
	return [
		...reports.filter(({id}) => id < quarter.id).toReversed(),
		...reports.filter(({id}) => id > quarter.id),
	].filter(({id}) => speaking.has(id));
}

function loadOther(
	store: Store,
	report: Report,
	{
		quarter,
		passage,
		objective,
		others,
	}: Pick<CommentaryData, 'quarter' | 'passage' | 'others'> & {
		readonly objective: string;
	},
): OtherPassage | undefined {
	const other = loadPassages(store, report.id).find(
		(each) => each.objective === objective,
	);
	return (
		other && {
			report,
			passage: other,
			silent: store.reports
				.reports()
				.filter(
					(each) =>
						isBetween(each.id, report, quarter) &&
						!others.some(({id}) => id === each.id),
				)
				.map((each) => each.quarter),
			counterparts: pairFigures(
				listAccepted(other),
				passage ? listAccepted(passage) : [],
			),
		}
	);
}

function isBetween(id: string, one: Report, other: Report): boolean {
	const [first = '', last = ''] = [one.id, other.id].toSorted();
	return id > first && id < last;
}

function pairFigures(
	there: readonly Figure[],
	here: readonly Figure[],
): Map<string, Figure> {
	const {changed, unchanged} = compareReports(there, here);
	return new Map(
		[...changed, ...unchanged].map(({before, after}) => [after.id, before]),
	);
}
