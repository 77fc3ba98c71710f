import {type Figure} from '../domain/figure.js';
import {type Period, type StatedPeriod} from '../domain/period.js';
import {type Database} from './driver.js';
import {fromNull, toNull} from './rows.js';

type FigureRow = {
	readonly id: string;
	readonly report: string;
	readonly priority: number;
	readonly strand: Figure['strand'];
	readonly objective: string;
	readonly paragraph: number;
	readonly printed: string;
	readonly indicator: string | null;
	readonly breakdown: string | null;
	readonly role: Figure['role'];
	readonly value: number;
	readonly value_to: number | null;
	readonly unit: Figure['unit'];
	readonly qualifier: Figure['qualifier'] | null;
	readonly direction: Figure['direction'] | null;
	readonly reference: string | null;
	readonly reference_start: string | null;
	readonly reference_end: string | null;
	readonly period_start: string | null;
	readonly period_end: string | null;
	readonly period_kind: Period['kind'];
	readonly period_basis: StatedPeriod['basis'] | null;
	readonly reading: Figure['reading'] | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly note: string | null;
	readonly sentence: string | null;
	readonly quote_start: number | null;
	readonly quote_end: number | null;
};

const withQuotes = `
	SELECT figures.*, quotes.sentence,
		quotes.start - quotes.sentence_start AS quote_start, quotes.end - quotes.sentence_start AS quote_end
	FROM figures LEFT JOIN quotes ON quotes.figure = figures.id
`;

const newestFirst = 'ORDER BY figures.report DESC, figures.ordinal';
const asPrinted = 'ORDER BY figures.report, figures.ordinal';

export type FigureQueries = ReturnType<typeof prepareFigureQueries>;

/** Published figures, in the order in which the reports print them unless a name says otherwise. */
export function prepareFigureQueries(database: Database) {
	const all = database.prepare<[], FigureRow>(`${withQuotes} ${asPrinted}`);
	const byId = database.prepare<[string], FigureRow>(
		`${withQuotes} WHERE figures.id = ?`,
	);
	const ofReport = database.prepare<[string], FigureRow>(
		`${withQuotes} WHERE report = ? ${asPrinted}`,
	);
	const ofIndicator = database.prepare<[string], FigureRow>(
		`${withQuotes} WHERE indicator = ? ${newestFirst}`,
	);
	const upTo = database.prepare<[string], FigureRow>(
		`${withQuotes} WHERE report <= ? ${asPrinted}`,
	);
	const places = database.prepare<
		[],
		{readonly indicator: string; readonly report: string}
	>(
		'SELECT indicator, report FROM figures WHERE indicator IN (SELECT indicator FROM indicator_topics)',
	);
	const insert = database.prepare(`
		INSERT INTO figures VALUES (
			@id, @ordinal, @report, @priority, @strand, @objective, @paragraph, @printed, @indicator, @breakdown,
			@role, @value, @valueTo, @unit, @qualifier, @direction, @reference, @referenceStart, @referenceEnd,
			@periodStart, @periodEnd, @periodKind, @periodBasis, @reading, @numerator, @denominator, @note, @origin
		)
	`);
	const removeBundled = database.prepare(
		"DELETE FROM figures WHERE origin = 'bundled'",
	);
	const removeRead = database.prepare(
		"DELETE FROM figures WHERE report = ? AND origin = 'user'",
	);

	return {
		all: (): Figure[] => all.all().map((row) => toFigure(row)),
		/** Which reports the indicators of monitored topics have figures in: a row for each figure. */
		placesOfTopics: () => places.all(),
		get(id: string): Figure | undefined {
			const row = byId.get(id);
			return row && toFigure(row);
		},
		ofReport: (report: string): Figure[] =>
			ofReport.all(report).map((row) => toFigure(row)),
		/** The newest report's figures first. */
		ofIndicator: (indicator: string): Figure[] =>
			ofIndicator.all(indicator).map((row) => toFigure(row)),
		/** Figures of this report and the ones before it. */
		upTo: (report: string): Figure[] =>
			upTo.all(report).map((row) => toFigure(row)),
		insert(figure: Figure, ordinal: number, origin: 'bundled' | 'user'): void {
			insert.run(toParameters(figure, ordinal, origin));
		},
		removeBundled(): void {
			removeBundled.run();
		},
		/** Removes what was read from a report's document. */
		removeRead(report: string): void {
			removeRead.run(report);
		},
	};
}

function toFigure(row: FigureRow): Figure {
	return {
		id: row.id,
		report: row.report,
		priority: row.priority,
		strand: row.strand,
		objective: row.objective,
		paragraph: row.paragraph,
		printed: row.printed,
		indicator: fromNull(row.indicator),
		breakdown: fromNull(row.breakdown),
		role: row.role,
		value: row.value,
		valueTo: fromNull(row.value_to),
		unit: row.unit,
		qualifier: fromNull(row.qualifier),
		direction: fromNull(row.direction),
		reference: fromNull(row.reference),
		referencePeriod:
			row.reference_start !== null && row.reference_end !== null
				? {start: row.reference_start, end: row.reference_end}
				: undefined,
		period: toPeriod(row),
		reading: fromNull(row.reading),
		numerator: fromNull(row.numerator),
		denominator: fromNull(row.denominator),
		note: fromNull(row.note),
		quote: toQuote(row),
	};
}

function toQuote({
	sentence,
	quote_start: start,
	quote_end: end,
}: FigureRow): Figure['quote'] {
	return sentence === null || start === null || end === null
		? undefined
		: {sentence, start, end};
}

function toPeriod(row: FigureRow): Period {
	if (
		row.period_kind === 'not-stated' ||
		row.period_start === null ||
		row.period_end === null
	) {
		return {kind: 'not-stated'};
	}

	return {
		start: row.period_start,
		end: row.period_end,
		kind: row.period_kind,
		basis: row.period_basis ?? 'report',
	};
}

function toParameters(
	figure: Figure,
	ordinal: number,
	origin: 'bundled' | 'user',
) {
	const {period, referencePeriod} = figure;
	const stated = period.kind === 'not-stated' ? undefined : period;
	return {
		id: figure.id,
		ordinal,
		report: figure.report,
		priority: figure.priority,
		strand: figure.strand,
		objective: figure.objective,
		paragraph: figure.paragraph,
		printed: figure.printed,
		indicator: toNull(figure.indicator),
		breakdown: toNull(figure.breakdown),
		role: figure.role,
		value: figure.value,
		valueTo: toNull(figure.valueTo),
		unit: figure.unit,
		qualifier: toNull(figure.qualifier),
		direction: toNull(figure.direction),
		reference: toNull(figure.reference),
		referenceStart: toNull(referencePeriod?.start),
		referenceEnd: toNull(referencePeriod?.end),
		periodStart: toNull(stated?.start),
		periodEnd: toNull(stated?.end),
		periodKind: period.kind,
		periodBasis: toNull(stated?.basis),
		reading: toNull(figure.reading),
		numerator: toNull(figure.numerator),
		denominator: toNull(figure.denominator),
		note: toNull(figure.note),
		origin,
	};
}
