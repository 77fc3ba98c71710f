import {type Indicator} from '../../domain/indicator.js';
import {type Report} from '../../domain/report.js';
import {type NotAssessableReason} from '../../domain/verdict.js';
import {type Store} from '../../store/open.js';

/** An indicator, or a breakdown of one, of which the statistics can say nothing at a quarter. */
export type UnassessedEntry = {
	readonly id: string;
	readonly indicator: Indicator;
	/** Of the indicator, with its breakdown. */
	readonly name: string;
	readonly reason?: NotAssessableReason | undefined;
	/** Why, in a sentence. */
	readonly explanation: string;
	/** What it would take. */
	readonly needed?: string | undefined;
};

export type UnassessedData = {
	readonly quarter: Report;
	/** In the order of the report. */
	readonly entries: readonly UnassessedEntry[];
};

export function loadUnassessed(
	store: Store,
	_route: unknown,
	quarter: Report,
): UnassessedData {
	const indicators = new Map(
		store.indicators.all().map((indicator) => [indicator.id, indicator]),
	);
	const entries = store.verdicts
		.ofQuarter(quarter.id)
		.flatMap(({indicator: id, breakdown, verdict}): UnassessedEntry[] => {
			const indicator = indicators.get(id);
			return indicator && verdict.verdict === 'not-assessable'
				? [
						{
							indicator,
							id: [id, breakdown].join('/'),
							name: breakdown
								? `${indicator.name} (${breakdown})`
								: indicator.name,
							reason: verdict.reason,
							explanation: verdict.explanation,
							needed: verdict.needed,
						},
					]
				: [];
		});
	return {quarter, entries};
}

/** An indicator with several breakdowns counts once. */
export function countIndicators(entries: readonly UnassessedEntry[]): number {
	return new Set(entries.map(({indicator}) => indicator.id)).size;
}
