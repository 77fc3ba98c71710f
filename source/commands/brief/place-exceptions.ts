import {labelQuarter} from '../../domain/quarter.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {strandName} from '../../domain/strand.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Context} from '../command.js';
import {exceptionToJson, type Names} from '../shapes/to-json.js';
import {type BriefException} from './result.js';

export type PlacedException = {
	/** Of its indicator or, where it has none, of its figures. */
	readonly priority: number | undefined;
	readonly json: BriefException;
};

/** The exceptions of a quarter, each with where its figures can be looked up. */
export function placeExceptions(
	{store, quarter, names}: Context,
	{
		indicators,
		figures,
	}: {
		readonly indicators: readonly Indicator[];
		readonly figures: readonly Figure[];
	},
): PlacedException[] {
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const priorityOf = new Map(
		indicators.map(({id, priority}) => [id, priority]),
	);
	const listFiles = ({indicator, breakdown}: ExceptionRecord) =>
		indicator === undefined
			? []
			: store.series
					.ofIndicator(indicator)
					.filter((point) => point.breakdown === breakdown)
					.map(({source}) => source);
	return store.exceptions.ofQuarter(quarter.id).map((exception) => {
		const own = exception.figures.flatMap((id) => byId.get(id) ?? []);
		const places =
			own.length > 0
				? own.map((figure) => describePlace(figure, names))
				: listFiles(exception);
		return {
			priority:
				exception.indicator === undefined
					? own[0]?.priority
					: priorityOf.get(exception.indicator),
			json: {
				...exceptionToJson(exception, names),
				places: [...new Set(places)],
			},
		};
	});
}

/** `Q2 23/24 P2 Police, Police Officer Recruitment ¶1`: a paragraph is counted under its objective. */
function describePlace(
	{report, priority, strand, objective, paragraph}: Figure,
	{objectives}: Names,
): string {
	return `${labelQuarter(report)} P${priority} ${strandName(strand)}, ${objectives.get(objective) ?? objective} ¶${paragraph}`;
}
