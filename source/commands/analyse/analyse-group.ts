import {type IndicatorType} from '../../domain/unit.js';
import {bearingOfSide, judgeSeries} from '../../exceptions/judge-series.js';
import {type Phase} from '../../exceptions/methods/chart.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {type RuleHit, type RuleName} from '../../statistics/hits.js';
import {verdictToJson} from '../shapes/to-json.js';
import {chartSample} from './chart-sample.js';
import {type AnalyseQuery} from './query.js';
import {ruleWords, type SeriesJson} from './result.js';
import {guessType, toSample} from './to-sample.js';

/** Our rules by the words of the contract. */
const words: Readonly<Record<RuleName, (typeof ruleWords)[number]>> = {
	outside: 'outside',
	trend: 'trend',
	'two-of-three': 'two-of-three',
	shift: 'shift',
	'three-of-four': 'near-limit-run',
	'moving-range': 'moving-range',
	'longest-run': 'run',
	crossings: 'run',
};

/** What a series measures: what the flag says, or what it looks like. */
export function typeOf(
	group: SeriesGroup,
	{type}: AnalyseQuery,
): IndicatorType {
	return type ?? guessType(group);
}

/** Limits, rules and verdict of one series whose rows have been checked. */
export function analyseGroup(
	group: SeriesGroup,
	query: AnalyseQuery,
): SeriesJson {
	const {settings, direction} = query;
	const type = typeOf(group, query);
	const sample = toSample(group, type, direction);
	const phase = chartSample(sample, settings);
	const {verdict} = judgeSeries(sample, settings);
	const last = phase?.points.findLast(({value}) => value !== undefined);
	const {indicator = '', breakdown} = group;
	return {
		indicator: group.indicator ?? null,
		breakdown: breakdown ?? null,
		type,
		unit: sample.unit,
		direction,
		profile: settings.profile,
		n: sample.observations.filter(({value}) => value !== undefined).length,
		chart: phase?.kind ?? null,
		centre: toNumber(phase?.centre),
		averageMovingRange: toNumber(phase?.averageMovingRange),
		lower: toNumber(last?.lower),
		upper: toNumber(last?.upper),
		points: listPoints(group, sample.observations, phase),
		verdict: {
			...verdictToJson({indicator, breakdown, verdict, figures: []}),
			bearing: bearingOfSide(direction, verdict.side),
			record: {...verdict.record},
		},
	};
}

/** Rows, observations and the points of the chart are all in the order of time. */
function listPoints(
	{rows}: SeriesGroup,
	observations: ReadonlyArray<{readonly value?: number | undefined}>,
	phase: Phase | undefined,
): SeriesJson['points'] {
	return rows.map(({period, status}, index) => {
		const charted = phase?.points[index];
		return {
			period: {...period},
			value: observations[index]?.value ?? null,
			status: status ?? null,
			lower: toNumber(charted?.lower),
			upper: toNumber(charted?.upper),
			rules: nameRules(charted?.hits ?? []),
		};
	});
}

function nameRules(
	hits: readonly RuleHit[],
): SeriesJson['points'][number]['rules'] {
	const broken = new Set(hits.map(({rule}) => words[rule]));
	return ruleWords.filter((word) => broken.has(word));
}

function toNumber(value: number | undefined): number | null {
	return value !== undefined && Number.isFinite(value) ? value : null;
}
