import {type IndicatorVerdict} from '../domain/indicator-verdict.js';
import {type Indicator} from '../domain/indicator.js';
import {type Database} from './driver.js';
import {fromJson, fromNull, toNull} from './rows.js';

type VerdictRow = {
	readonly indicator: string;
	readonly breakdown: string | null;
	readonly body: string;
	readonly figures: string;
};

/** An indicator, or a breakdown of one, of which the statistics can say nothing at a quarter. */
export type UnassessedIndicator = Pick<
	IndicatorVerdict,
	'indicator' | 'breakdown'
> &
	Pick<Indicator, 'name' | 'priority' | 'strand'>;

type UnassessedRow = Omit<UnassessedIndicator, 'breakdown'> &
	Pick<VerdictRow, 'breakdown'>;

const columns = 'indicator, breakdown, body, figures';

export type VerdictQueries = ReturnType<typeof prepareVerdictQueries>;

/** What the statistics say of each indicator and breakdown at each quarter, in the order of the report. */
export function prepareVerdictQueries(database: Database) {
	const ofQuarter = database.prepare<[string], VerdictRow>(
		`SELECT ${columns} FROM verdicts WHERE quarter = ? ORDER BY ordinal`,
	);
	// The plus keeps SQLite from going through all of the quarter because that is in this order.
	const ofIndicator = database.prepare<[string, string], VerdictRow>(
		`SELECT ${columns} FROM verdicts WHERE indicator = ? AND quarter = ? ORDER BY +ordinal`,
	);
	const assessed = database.prepare<[string], VerdictRow>(
		`SELECT ${columns} FROM verdicts WHERE quarter = ? AND verdict <> 'not-assessable' ORDER BY ordinal`,
	);
	const unassessed = database.prepare<[string], UnassessedRow>(`
		SELECT indicator, breakdown, name, priority, strand
		FROM verdicts JOIN indicators ON indicators.id = verdicts.indicator
		WHERE quarter = ? AND verdict = 'not-assessable' ORDER BY verdicts.ordinal
	`);
	const countUnassessed = database
		.prepare<[string], number>(
			"SELECT COUNT(DISTINCT indicator) FROM verdicts WHERE quarter = ? AND verdict = 'not-assessable'",
		)
		.pluck();
	const clear = database.prepare('DELETE FROM verdicts WHERE quarter = ?');
	const insert = database.prepare(
		'INSERT INTO verdicts VALUES (@quarter, @ordinal, @indicator, @breakdown, @verdict, @body, @figures)',
	);

	return {
		ofQuarter: (quarter: string): IndicatorVerdict[] =>
			ofQuarter.all(quarter).map((row) => toVerdict(row)),
		ofIndicator: (indicator: string, quarter: string): IndicatorVerdict[] =>
			ofIndicator.all(indicator, quarter).map((row) => toVerdict(row)),
		/** Those that were reached. */
		assessed: (quarter: string): IndicatorVerdict[] =>
			assessed.all(quarter).map((row) => toVerdict(row)),
		/** How many indicators no verdict was reached on: one with several breakdowns counts once. */
		countUnassessed: (quarter: string): number =>
			countUnassessed.get(quarter) ?? 0,
		/** What no verdict was reached on, without the reason: there may be thousands. */
		unassessed: (quarter: string): UnassessedIndicator[] =>
			unassessed
				.all(quarter)
				.map((row) => ({...row, breakdown: fromNull(row.breakdown)})),
		/** Puts the verdicts of a quarter in place of the ones that stood there. */
		replace(quarter: string, verdicts: readonly IndicatorVerdict[]): void {
			clear.run(quarter);
			for (const [
				ordinal,
				{indicator, breakdown, verdict, figures},
			] of verdicts.entries()) {
				insert.run({
					quarter,
					ordinal,
					indicator,
					breakdown: toNull(breakdown),
					verdict: verdict.verdict,
					body: JSON.stringify(verdict),
					figures: JSON.stringify(figures),
				});
			}
		},
	};
}

function toVerdict(row: VerdictRow): IndicatorVerdict {
	return {
		indicator: row.indicator,
		breakdown: fromNull(row.breakdown),
		verdict: fromJson(row.body),
		figures: fromJson(row.figures),
	};
}
