import {boundOf} from '../../domain/bound.js';
import {shiftMonths} from '../../domain/date-range.js';
import {type ExceptionFinding} from '../../domain/exception.js';
import {type Figure} from '../../domain/figure.js';
import {type Level} from '../../domain/level.js';
import {isStated, type Period} from '../../domain/period.js';
import {
	parseQuarter,
	quarterId,
	quarterLabel,
	quarterRange,
} from '../../domain/quarter.js';
import {findBaseConflicts, findRestatements} from '../../domain/restate.js';
import {strandName} from '../../domain/strand.js';
import {formatPeriod} from '../../format/period.js';
import {formatFigure, formatValue} from '../../format/value.js';
import {type Casebook} from '../casebook.js';
import {describeSubject, subjectKey} from '../describe.js';
import {latestLevel} from '../latest-level.js';

/** Figures that contradict each other, within the quarter's report or between it and an earlier one. */
export function findContradictions(casebook: Casebook): ExceptionFinding[] {
	return [
		...findRestated(casebook),
		...findUnsureBases(casebook),
		...findPartsThatDoNotAddUp(casebook),
		...findOldDates(casebook),
		...findForeignHeadings(casebook),
	];
}

function findRestated(casebook: Casebook): ExceptionFinding[] {
	return findRestatements(casebook.series)
		.filter(({earlier, later}) => touches(casebook, earlier, later))
		.map(({earlier, later}) => {
			const isWithinReport = earlier.place.report === later.place.report;
			return query(casebook, {
				rule: isWithinReport ? 'does-not-follow' : 'restated',
				levels: [earlier, later],
				reason: 'two values for one period',
				explanation: `${nameOf(casebook, later)}, ${formatPeriod(later.period)}: ${quote(earlier)} and ${quote(later)} cannot both be right.`,
				severity: 2,
			});
		});
}

function findUnsureBases(casebook: Casebook): ExceptionFinding[] {
	const conflicts = findBaseConflicts(casebook.series).filter(
		({latest}) => latest.place.report === casebook.quarter,
	);
	return conflicts
		.filter(
			({latest}, index) =>
				conflicts.findIndex((other) => other.latest.id === latest.id) === index,
		)
		.map(({published, base, latest}) => {
			const asCompared = latest.value > base.value ? 'a rise' : 'a fall';
			const asPublished = latest.value > published.value ? 'a rise' : 'a fall';
			return query(casebook, {
				rule: 'comparison-turns-round',
				levels: [published, base, latest],
				reason: 'reports do not agree',
				explanation: `${nameOf(casebook, latest)}: ${quote(latest)} is ${asCompared} from ${quote(base)}, and ${asPublished} from ${quote(published)}. The two bases need an explanation before either direction is claimed.`,
				severity: 3,
			});
		});
}

/** Two shares that are the whole between them, and leave something over. */
function findPartsThatDoNotAddUp(casebook: Casebook): ExceptionFinding[] {
	return [...casebook.indicators.values()].flatMap((indicator) => {
		const other =
			indicator.complement && casebook.indicators.get(indicator.complement);
		const parts = [indicator.id, indicator.complement].map((id) =>
			latestLevel(casebook.figures, {
				report: casebook.quarter,
				indicator: id,
				breakdown: undefined,
			}),
		);
		const [part, rest] = parts;
		if (!other || !part || !rest) {
			return [];
		}

		const sum = part.value + rest.value;
		const qualifiers = [part.qualifier, rest.qualifier];
		// "Over 60%" can be whatever the other leaves.
		const isOpen = qualifiers.some(
			(qualifier) => boundOf(qualifier) === (sum < 100 ? 'least' : 'most'),
		);
		// Each share may have been rounded by half a point.
		if (isOpen || Math.abs(sum - 100) <= 1) {
			return [];
		}

		return [
			{
				...frame(casebook, 'parts', [part, rest]),
				indicator: indicator.id,
				reason: 'parts do not add up',
				period: rest.period,
				value: part.value,
				explanation: `${indicator.name} (${formatFigure(part)}) and ${other.name} (${formatFigure(rest)}) should make up a whole between them and come to ${qualifiers.some(Boolean) ? 'about ' : ''}${formatValue(Math.round(sum * 10) / 10, 'percent')}.`,
				record: {rule: 'parts', sum, parts: [part.value, rest.value]},
				severity: 1,
			},
		];
	});
}

/** How old, in months before the quarter began, the latest value of an indicator may be before it looks like a misprint. */
const oldestMonths = 6;

function findOldDates(casebook: Casebook): ExceptionFinding[] {
	const quarter = parseQuarter(casebook.quarter);
	if (!quarter) {
		return [];
	}

	const range = quarterRange(quarter);
	const oldest = shiftMonths(range, -oldestMonths).start;
	return casebook.figures
		.filter(
			(figure) =>
				figure.role === 'level' &&
				isStated(figure.period) &&
				figure.period.end < oldest &&
				latestLevel(casebook.figures, figure) === figure,
		)
		.map((figure) => ({
			...frame(casebook, 'old-date', [figure]),
			indicator: figure.indicator,
			breakdown: figure.breakdown,
			reason: 'dated long before its quarter',
			period: figure.period,
			value: figure.value,
			explanation: `${nameOf(casebook, figure)}: ${formatFigure(figure)} is given as the latest value and dated ${formatPeriod(figure.period)}, in the report for ${quarterLabel(quarter)}: an old figure or a misprint.`,
			record: {rule: 'old-date', end: endOf(figure.period), oldest},
			severity: 1,
		}));
}

/** A section headed with another quarter than its report's. */
function findForeignHeadings(casebook: Casebook): ExceptionFinding[] {
	const sections = new Map(
		casebook.commentary
			.filter(({report}) => report === casebook.quarter)
			.map((entry) => [
				`p${entry.priority}-${entry.strand}-${entry.heading}`,
				entry,
			]),
	);
	return [...sections]
		.filter(([, {heading}]) => {
			const printed = parseQuarter(heading);
			return !printed || quarterId(printed) !== casebook.quarter;
		})
		.map(([key, {priority, strand, heading}]) => ({
			...frame(casebook, 'heading', []),
			id: `${casebook.quarter}/query/heading/${key.toLowerCase().replaceAll(/[^a-z\d]+/g, '-')}`,
			reason: 'section headed with another quarter',
			period: {kind: 'not-stated'},
			explanation: `The ${strandName(strand)} section of priority ${priority} is headed ${heading}: which quarter its undated figures belong to is not certain.`,
			record: {rule: 'heading', heading, priority, strand},
			severity: 1,
		}));
}

function query(
	casebook: Casebook,
	{
		rule,
		levels,
		reason,
		explanation,
		severity,
	}: {
		rule: string;
		levels: readonly Level[];
		reason: string;
		explanation: string;
		severity: number;
	},
): ExceptionFinding {
	const last = levels.at(-1)!;
	const figures = [...new Set(levels.flatMap((level) => level.figures))];
	return {
		...frame(casebook, rule, []),
		id: `${casebook.quarter}/query/${subjectKey(last)}/${rule}`,
		indicator: last.indicator,
		breakdown: last.breakdown,
		reason,
		period: last.period,
		value: last.value,
		explanation,
		record: {
			rule,
			levels: levels.map(({id, value, formula}) => ({id, value, formula})),
		},
		figures,
		severity,
	};
}

function frame({quarter}: Casebook, rule: string, figures: readonly Figure[]) {
	const subject = figures[0] ? `${subjectKey(figures[0])}/` : '';
	return {
		id: `${quarter}/query/${subject}${rule}`,
		kind: 'query',
		quarter,
		bearing: 'neutral',
		figures: figures.map(({id}) => id),
	} as const;
}

function touches({quarter}: Casebook, ...levels: readonly Level[]): boolean {
	return levels.some(({place}) => place.report === quarter);
}

function nameOf(
	{indicators}: Casebook,
	{indicator, breakdown}: Pick<Figure, 'indicator' | 'breakdown'>,
): string {
	const measured = indicator && indicators.get(indicator);
	return measured
		? describeSubject(measured, breakdown)
		: 'a figure without an indicator';
}

/** `48.6% for 12 months to Sep 2022 (derived, Q2 23/24)`. */
function quote(level: Level): string {
	const quarter = parseQuarter(level.place.report);
	const source = quarter ? quarterLabel(quarter) : level.place.report;
	const derived = level.origin === 'derived' ? 'derived, ' : '';
	const unsure = level.isOneOfTwoReadings ? 'one of two readings, ' : '';
	const joint = level.period.kind === 'as-at' ? '' : 'for ';
	return `${formatFigure(level)} ${joint}${formatPeriod(level.period)} (${derived}${unsure}${source})`;
}

function endOf(period: Period): string | undefined {
	return isStated(period) ? period.end : undefined;
}
