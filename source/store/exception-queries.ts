import {type ExceptionFinding} from '../domain/exception.js';
import {type TriageEntry, type TriageStatus} from '../domain/triage.js';
import {type Database} from './driver.js';
import {fromJson, fromNull, toNull} from './rows.js';

/** An exception as it stands: what was found, and the last entry of its triage. */
export type ExceptionRecord = ExceptionFinding & {
	readonly triage: Omit<TriageEntry, 'exception'> | {readonly status: 'open'};
	/** The earliest quarter in which the same thing was found of the same subject. */
	readonly firstSeen: string;
};

/** An exception by the marks that a list shows of it. */
export type OpenException = Pick<
	ExceptionFinding,
	'indicator' | 'bearing' | 'side'
>;

type ExceptionRow = {
	readonly id: string;
	readonly kind: ExceptionFinding['kind'];
	readonly quarter: string;
	readonly indicator: string | null;
	readonly breakdown: string | null;
	readonly verdict: ExceptionFinding['verdict'] | null;
	readonly reason: string;
	readonly evidence: ExceptionFinding['evidence'] | null;
	readonly side: ExceptionFinding['side'] | null;
	readonly bearing: ExceptionFinding['bearing'];
	readonly period: string;
	readonly value: number | null;
	readonly expected: string | null;
	readonly explanation: string;
	readonly record: string;
	readonly figures: string;
	readonly severity: number;
	readonly subject: string;
	readonly first_seen: string;
	readonly status: TriageStatus | null;
	readonly by: string | null;
	readonly at: string | null;
	readonly note: string | null;
};

const withTriage = `
	SELECT exceptions.*, triage_log.status, triage_log.by, triage_log.at, triage_log.note,
		(SELECT MIN(quarter) FROM exceptions AS same WHERE same.subject = exceptions.subject) AS first_seen
	FROM exceptions LEFT JOIN triage_log ON triage_log.entry = (
		SELECT MAX(entry) FROM triage_log WHERE exception = exceptions.id
	)
`;

export type ExceptionQueries = ReturnType<typeof prepareExceptionQueries>;

/** Exceptions with their triage, worst first within their quarter. */
export function prepareExceptionQueries(database: Database) {
	const all = database.prepare<[], ExceptionRow>(
		`${withTriage} ORDER BY quarter DESC, ordinal`,
	);
	const ofQuarter = database.prepare<[string], ExceptionRow>(
		`${withTriage} WHERE quarter = ? ORDER BY ordinal`,
	);
	const ofIndicator = database.prepare<[string, string], ExceptionRow>(
		`${withTriage} WHERE quarter = ? AND indicator = ? ORDER BY +ordinal`,
	);
	const open = database.prepare<
		[string],
		Pick<ExceptionRow, 'indicator' | 'bearing' | 'side'>
	>(`
		SELECT indicator, bearing, side FROM exceptions
		WHERE quarter = ? AND COALESCE(
			(SELECT status FROM triage_log WHERE exception = exceptions.id ORDER BY entry DESC LIMIT 1), 'open'
		) = 'open'
		ORDER BY ordinal
	`);
	const byId = database.prepare<[string], ExceptionRow>(
		`${withTriage} WHERE exceptions.id = ?`,
	);
	const insert = database.prepare(`
		INSERT INTO exceptions VALUES (
			@id, @ordinal, @kind, @quarter, @subject, @indicator, @breakdown, @verdict, @reason, @evidence, @side, @bearing, @period,
			@value, @expected, @explanation, @record, @figures, @severity
		)
	`);
	const clear = database.prepare('DELETE FROM exceptions WHERE quarter = ?');

	return {
		/** The newest quarter first. */
		all: (): ExceptionRecord[] => all.all().map((row) => toException(row)),
		ofQuarter: (quarter: string): ExceptionRecord[] =>
			ofQuarter.all(quarter).map((row) => toException(row)),
		ofIndicator: (indicator: string, quarter: string): ExceptionRecord[] =>
			ofIndicator.all(quarter, indicator).map((row) => toException(row)),
		/** Those that nobody has decided about, worst first. */
		open: (quarter: string): OpenException[] =>
			open.all(quarter).map(({indicator, bearing, side}) => ({
				bearing,
				indicator: fromNull(indicator),
				side: fromNull(side),
			})),
		get(id: string): ExceptionRecord | undefined {
			const row = byId.get(id);
			return row && toException(row);
		},
		/** Puts the findings of a quarter in place of the ones that stood there. Triage is kept by id. */
		replace(quarter: string, findings: readonly ExceptionFinding[]): void {
			clear.run(quarter);
			for (const [ordinal, finding] of findings.entries()) {
				insert.run(toParameters(finding, ordinal));
			}
		},
	};
}

function toException(row: ExceptionRow): ExceptionRecord {
	const {
		status,
		by,
		at,
		note,
		subject: _subject,
		first_seen: firstSeen,
		...finding
	} = row;
	return {
		...finding,
		firstSeen,
		indicator: fromNull(row.indicator),
		breakdown: fromNull(row.breakdown),
		verdict: fromNull(row.verdict),
		evidence: fromNull(row.evidence),
		side: fromNull(row.side),
		period: fromJson(row.period),
		value: fromNull(row.value),
		expected: row.expected === null ? undefined : fromJson(row.expected),
		record: fromJson(row.record),
		figures: fromJson(row.figures),
		triage:
			status !== null && by !== null && at !== null
				? {status, by, at, note: note ?? ''}
				: {status: 'open'},
	};
}

function toParameters(finding: ExceptionFinding, ordinal: number) {
	return {
		...finding,
		ordinal,
		// What is left of the id when its quarter is taken off.
		subject: finding.id.slice(finding.id.indexOf('/') + 1),
		indicator: toNull(finding.indicator),
		breakdown: toNull(finding.breakdown),
		verdict: toNull(finding.verdict),
		evidence: toNull(finding.evidence),
		side: toNull(finding.side),
		period: JSON.stringify(finding.period),
		value: toNull(finding.value),
		expected: finding.expected ? JSON.stringify(finding.expected) : null,
		record: JSON.stringify(finding.record),
		figures: JSON.stringify(finding.figures),
	};
}
