import {compareReports, type ReportComparison} from '../../domain/compare.js';
import {type Figure, type Place} from '../../domain/figure.js';
import {type Level} from '../../domain/level.js';
import {type QuarterId} from '../../domain/quarter.js';
import {type Report} from '../../domain/report.js';
import {formatPeriod} from '../../format/period.js';
import {type Store} from '../../store/open.js';
import {alignDecimals} from '../../ui/decimal-align.js';
import {formatLevel} from '../../format/trend.js';
import {nameIndicators} from '../indicator-names.js';
import {describePlace, describeValue} from '../place.js';
import {type Route} from '../route.js';

export type ComparisonRoute = Extract<Route, {screen: 'comparison'}>;

export const comparedKinds = [
	'restated',
	'changed',
	'new',
	'gone',
	'to review',
	'unchanged',
] as const;

export type ComparedKind = (typeof comparedKinds)[number];

/** What one of the two reports has. */
export type ComparedSide = {
	readonly value: string;
	/** The same, padded so that decimal points stand under each other. */
	readonly cell: string;
	readonly period: string;
	readonly place: string;
	/** Absent for a value that was worked out. */
	readonly figure?: Figure | undefined;
	readonly formula?: string | undefined;
};

export type ComparedEntry = Pick<Place, 'priority' | 'strand' | 'objective'> & {
	readonly id: string;
	readonly kind: ComparedKind;
	/** Of the indicator, with its breakdown. */
	readonly name: string;
	readonly indicator?: string | undefined;
	readonly role: string;
	readonly before?: ComparedSide | undefined;
	readonly after?: ComparedSide | undefined;
	/** The printed figures that it rests on, the later report's first. */
	readonly figures: readonly Figure[];
};

export type ComparisonData = {
	readonly route: ComparisonRoute;
	readonly quarter: Report;
	/** All reports but the quarter's own, earliest first. */
	readonly others: readonly Report[];
	/** The two that are compared, in the order of time; absent where the store has one report only. */
	readonly from?: Report | undefined;
	readonly to?: Report | undefined;
	readonly entries: readonly ComparedEntry[];
	/** How many figures of the two wait for a decision and are not compared. */
	readonly waiting: number;
	/** Names of objectives by their ids. */
	readonly objectives: ReadonlyMap<string, string>;
};

type Pair = {
	readonly kind: ComparedKind;
	readonly before?: Figure | Level | undefined;
	readonly after?: Figure | Level | undefined;
};

export function loadComparison(
	store: Store,
	route: ComparisonRoute,
	quarter: Report,
): ComparisonData {
	const others = store.reports.reports().filter(({id}) => id !== quarter.id);
	const other =
		others.find(({id}) => id === route.against) ??
		others.findLast(({id}) => id < quarter.id) ??
		others[0];
	const objectives = new Map(
		store.reports.objectives().map(({id, name}) => [id, name]),
	);
	const base = {route, quarter, others, objectives};
	if (!other) {
		return {...base, entries: [], waiting: 0};
	}

	const [from, to] =
		other.id < quarter.id ? [other, quarter] : [quarter, other];
	const figures = [from, to].map(({id}) => store.figures.ofReport(id));
	const [before, after] = [from, to].map(({id}) => store.review.waiting(id));
	const pairs = listPairs(
		compareReports(figures[0]!, figures[1]!, {
			before: before!,
			after: after!,
		}),
		from.id,
	);
	return {
		...base,
		from,
		to,
		entries: toEntries(pairs, figures.flat(), store),
		waiting: before!.figures + after!.figures,
	};
}

function listPairs(
	{restated, changed, appeared, gone, unsettled, unchanged}: ReportComparison,
	from: QuarterId,
): Pair[] {
	return [
		...restated.map(({earlier, later}): Pair => {
			const [before, after] = [earlier, later].toSorted((a, b) =>
				a.place.report < b.place.report ? -1 : 1,
			);
			return {kind: 'restated', before, after};
		}),
		...changed.map((pair): Pair => ({kind: 'changed', ...pair})),
		...appeared.map((after): Pair => ({kind: 'new', after})),
		...gone.map((before): Pair => ({kind: 'gone', before})),
		...unsettled.map((figure): Pair => ({
			kind: 'to review',
			[figure.report === from ? 'before' : 'after']: figure,
		})),
		...unchanged.map((pair): Pair => ({kind: 'unchanged', ...pair})),
	];
}

function toEntries(
	pairs: readonly Pair[],
	figures: readonly Figure[],
	store: Store,
): ComparedEntry[] {
	const names = nameIndicators(store, figures);
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const toSides = (side: 'before' | 'after') => {
		const sides = pairs.map((pair) => pair[side] && toSide(pair[side], byId));
		const cells = alignDecimals(sides.map((each) => each?.value ?? ''));
		return sides.map((each, index) => each && {...each, cell: cells[index]!});
	};

	const [befores, afters] = [toSides('before'), toSides('after')];
	return pairs.map(({kind, before, after}, index): ComparedEntry => {
		const thing = (after ?? before)!;
		const {priority, strand, objective} =
			'place' in thing ? thing.place : thing;
		const name =
			thing.indicator === undefined
				? 'no indicator'
				: (names.get(thing.indicator) ?? thing.indicator);
		return {
			kind,
			priority,
			strand,
			objective,
			id: [kind, before?.id, after?.id].join(' '),
			name: thing.breakdown ? `${name} (${thing.breakdown})` : name,
			indicator: thing.indicator,
			role: 'role' in thing ? thing.role : 'level',
			before: befores[index],
			after: afters[index],
			figures: [after, before].flatMap((each) => restOn(each, byId)),
		};
	});
}

function toSide(
	thing: Figure | Level,
	byId: ReadonlyMap<string, Figure>,
): Omit<ComparedSide, 'cell'> {
	const period = formatPeriod(thing.period);
	return 'role' in thing
		? {
				value: describeValue(thing),
				period,
				place: describePlace(thing),
				figure: thing,
			}
		: {
				value: formatLevel(thing),
				period,
				place: describePlace(thing.place),
				figure: byId.get(thing.id),
				formula: thing.formula,
			};
}

function restOn(
	thing: Figure | Level | undefined,
	byId: ReadonlyMap<string, Figure>,
): Figure[] {
	const ids = thing ? ('role' in thing ? [thing.id] : thing.figures) : [];
	return ids.map((id) => byId.get(id)).filter((figure) => figure !== undefined);
}
