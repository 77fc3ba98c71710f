import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Figure} from '../../domain/figure.js';
import {type Level} from '../../domain/level.js';
import {isStated, type Period} from '../../domain/period.js';
import {type Standing} from '../../domain/standing.js';
import {type Waiting} from '../../domain/waiting.js';
import {formatPeriod} from '../../format/period.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {type FigureJson} from './figure.js';
import {type IndicatorJson} from './indicator.js';
import {type ExceptionJson} from './exception.js';

/** Names for the ids that figures carry. */
export type Names = {
	readonly indicators: ReadonlyMap<string, string>;
	readonly objectives: ReadonlyMap<string, string>;
};

export function figureToJson(figure: Figure, names: Names): FigureJson {
	return {
		id: figure.id,
		report: figure.report,
		priority: figure.priority,
		strand: figure.strand,
		objective: nameObjective(figure.objective, names),
		paragraph: figure.paragraph,
		printed: figure.printed,
		indicator: nameIndicator(figure.indicator, names),
		breakdown: figure.breakdown ?? null,
		role: figure.role,
		value: figure.value,
		valueTo: figure.valueTo ?? null,
		unit: figure.unit,
		qualifier: figure.qualifier ?? null,
		direction: figure.direction ?? null,
		reference: figure.reference ?? null,
		referencePeriod: figure.referencePeriod ?? null,
		period: periodToJson(figure.period),
		reading: figure.reading ?? null,
		numerator: figure.numerator ?? null,
		denominator: figure.denominator ?? null,
		origin: 'stated',
		formula: null,
		interval: null,
		quote: figure.quote?.sentence ?? null,
		quoteSpan: figure.quote
			? {start: figure.quote.start, end: figure.quote.end}
			: null,
		note: figure.note ?? null,
		source: figure.source ?? null,
	};
}

export function levelToJson(level: Level, names: Names): FigureJson {
	return {
		id: level.id,
		report: level.place.report,
		priority: level.place.priority,
		strand: level.place.strand,
		objective: nameObjective(level.place.objective, names),
		paragraph: level.place.paragraph,
		printed: null,
		indicator: nameIndicator(level.indicator, names),
		breakdown: level.breakdown ?? null,
		role: 'level',
		value: level.value,
		valueTo: null,
		unit: level.unit,
		qualifier: level.qualifier ?? null,
		direction: null,
		reference: null,
		referencePeriod: null,
		period: periodToJson(level.period),
		reading: level.isOneOfTwoReadings ? 'either' : (level.reading ?? null),
		numerator: null,
		denominator: null,
		origin: level.origin,
		formula: level.formula ?? null,
		interval: level.interval,
		quote: null,
		quoteSpan: null,
		note: level.isOneOfTwoReadings
			? `one of two readings: the published change is taken as ${level.reading === 'points' ? 'percentage points' : 'relative'}`
			: null,
		source: null,
	};
}

export function standingToJson(
	standing: Standing,
	exceptions: readonly string[],
	{
		verdict,
		waiting,
		names,
	}: {
		readonly verdict: IndicatorVerdict | undefined;
		/** Of the quarter's report. */
		readonly waiting: Waiting;
		readonly names: Names;
	},
): IndicatorJson {
	const {indicator, latest, previous, change} = standing;
	const {id, name, priority, strand, topics, type, unit, direction} = indicator;
	return {
		id,
		name,
		priority,
		strand,
		objective: nameObjective(indicator.objective, names),
		topics: [...topics],
		type,
		unit,
		direction,
		isReported: standing.isReported,
		waiting: waiting.byIndicator.get(id) ?? 0,
		latest: latest ? figureToJson(latest, names) : null,
		previous: previous ? levelToJson(previous, names) : null,
		change: change
			? {
					value: change.value,
					unit: change.unit,
					direction: change.direction ?? null,
					reference: change.reference ?? null,
					reading: change.reading ?? null,
					origin: change.origin,
				}
			: null,
		verdict: verdict ? verdictToJson(verdict) : null,
		exceptions: [...exceptions],
	};
}

export function verdictToJson({
	verdict,
}: IndicatorVerdict): NonNullable<IndicatorJson['verdict']> {
	return {
		verdict: verdict.verdict,
		reason: verdict.reason ?? null,
		evidence: verdict.evidence ?? null,
		side: verdict.side ?? null,
		expected: verdict.expected ?? null,
		explanation: verdict.explanation,
		needed: verdict.needed ?? null,
	};
}

export function exceptionToJson(
	exception: ExceptionRecord,
	names: Names,
): ExceptionJson {
	const {triage} = exception;
	return {
		id: exception.id,
		kind: exception.kind,
		verdict: exception.verdict ?? null,
		reason: exception.reason,
		evidence: exception.evidence ?? null,
		side: exception.side ?? null,
		bearing: exception.bearing,
		indicator: nameIndicator(exception.indicator, names),
		breakdown: exception.breakdown ?? null,
		period: periodToJson(exception.period),
		value: exception.value ?? null,
		expected: exception.expected ?? null,
		explanation: exception.explanation,
		record: {...exception.record},
		triage:
			'at' in triage
				? {...triage}
				: {status: 'open', by: null, at: null, note: null},
		figures: [...exception.figures],
		firstSeen: exception.firstSeen,
	};
}

function periodToJson(period: Period): FigureJson['period'] {
	if (!isStated(period)) {
		return null;
	}

	const {start, end, kind, basis} = period;
	return {start, end, kind, basis, label: formatPeriod(period)};
}

function nameIndicator(id: string | undefined, {indicators}: Names) {
	return id === undefined ? null : {id, name: indicators.get(id) ?? id};
}

function nameObjective(id: string, {objectives}: Names): string {
	return objectives.get(id) ?? id;
}
