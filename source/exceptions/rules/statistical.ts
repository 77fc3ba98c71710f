import {type ExceptionFinding} from '../../domain/exception.js';
import {wholeMonths} from '../../domain/date-range.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Period} from '../../domain/period.js';
import {type Verdict} from '../../domain/verdict.js';
import {formatRange} from '../../format/period.js';
import {formatFigure} from '../../format/value.js';
import {type Casebook} from '../casebook.js';
import {describeSubject, subjectKey} from '../describe.js';
import {bearingOfSide, judgeSeries} from '../judge-series.js';
import {refuse} from '../methods/refuse.js';
import {withAssurance} from '../explain/assurance.js';
import {sampleFigures} from '../sample-figures.js';
import {groupPoints, type PointGroup, samplePoints} from '../sample-points.js';

/** What can be said of everything that the quarter's report has a figure for, rank by rank and breakdown by breakdown. */
export function judgeQuarter(casebook: Casebook): IndicatorVerdict[] {
	const subjects = new Map<string, Figure>();
	for (const figure of casebook.figures.filter(
		({role}) => role === 'level' || role === 'change',
	)) {
		const key = JSON.stringify([figure.indicator, figure.breakdown]);
		subjects.set(key, subjects.get(key) ?? figure);
	}

	const judged = groupPoints(casebook)
		.map((group) => judgePoints(casebook, group))
		.filter((verdict) => verdict !== undefined);
	// A monthly series says more of an indicator than the figures of its reports.
	const isJudged = ({indicator, breakdown}: Figure) =>
		judged.some(
			(verdict) =>
				verdict.indicator === indicator && verdict.breakdown === breakdown,
		);
	return [
		...judged,
		...[...subjects.values()]
			.filter((figure) => !isJudged(figure))
			.map((figure) => judgeSubject(casebook, figure)),
		...casebook.figures
			.filter(({role, unit}) => role === 'rank' && unit === 'rank')
			.map((figure) => describeRank(casebook, figure)),
	].filter((verdict) => verdict !== undefined);
}

/** The verdicts that stand out. */
export function findStatistical(
	casebook: Casebook,
	verdicts: readonly IndicatorVerdict[],
): ExceptionFinding[] {
	return verdicts.flatMap(({indicator: id, breakdown, verdict, figures}) => {
		const indicator = casebook.indicators.get(id);
		const isNoteworthy = ['exceptional', 'different', 'indicative'].includes(
			verdict.verdict,
		);
		if (!indicator || !isNoteworthy) {
			return [];
		}

		const {side, evidence, value, expected, explanation, record} = verdict;
		return [
			{
				id: `${casebook.quarter}/statistical/${subjectKey({indicator: id, breakdown})}`,
				kind: 'statistical',
				quarter: casebook.quarter,
				indicator: id,
				breakdown,
				verdict: verdict.verdict,
				reason: `${verdict.verdict}, ${side ?? 'mixed'}`,
				evidence,
				side,
				bearing: bearingOfSide(indicator.direction, side),
				period: findPeriod(casebook, figures, verdict),
				value,
				expected,
				explanation: `${describeSubject(indicator, breakdown)}${describeCompared(verdict)}: ${explanation}`,
				record,
				figures,
				severity: 0,
			},
		];
	});
}

/** `, 12 months to Mar 2024 and 12 months to Mar 2025`: a sentence of two figures names them by their values only. */
function describeCompared({period, against}: Verdict): string {
	return period && against
		? `, ${formatRange(against)} and ${formatRange(period)}`
		: '';
}

function judgeSubject(
	casebook: Casebook,
	figure: Figure,
): IndicatorVerdict | undefined {
	const indicator = findIndicator(casebook, figure);
	if (!indicator || indicator.type === 'other') {
		return undefined;
	}

	const sample = sampleFigures(casebook, indicator, figure.breakdown);
	const rests = [
		...sample.observations.flatMap(({figures = []}) => figures),
		...(sample.published?.figures ?? []),
	];
	const {verdict} = judgeSeries(sample, casebook.settings);
	return {
		indicator: indicator.id,
		breakdown: figure.breakdown,
		verdict,
		figures: rests.length > 0 ? [...new Set(rests)] : [figure.id],
	};
}

function judgePoints(
	casebook: Casebook,
	group: PointGroup,
): IndicatorVerdict | undefined {
	const {indicators, rebases, settings} = casebook;
	const indicator = indicators.get(group.indicator);
	if (!indicator) {
		return undefined;
	}

	const {verdict, phases} = judgeSeries(
		samplePoints(group, indicator, rebases),
		settings,
	);
	return {
		indicator: indicator.id,
		breakdown: group.breakdown,
		verdict: withAssurance(verdict, {
			indicator,
			target: findDatedTarget(casebook, group),
			points: phases.at(-1)?.points.length ?? 0,
		}),
		figures: [],
	};
}

/** The latest target with a date that a report states for what the series measures. */
function findDatedTarget(
	{history, indicators}: Casebook,
	group: PointGroup,
): Figure | undefined {
	return history.findLast(
		({role, indicator, breakdown, unit, period}) =>
			role === 'target' &&
			indicator === group.indicator &&
			breakdown === group.breakdown &&
			unit === indicators.get(group.indicator)?.unit &&
			period.kind !== 'not-stated',
	);
}

function describeRank(
	casebook: Casebook,
	figure: Figure,
): IndicatorVerdict | undefined {
	const indicator = findIndicator(casebook, figure);
	const where = figure.reference ? `, ${figure.reference}` : '';
	return (
		indicator && {
			indicator: indicator.id,
			breakdown: `rank${where}`,
			verdict: refuse(
				'rank',
				`Described only: ${formatFigure(figure)}${where}. A rank depends on everybody else and cannot be tested.`,
				{needed: "everybody's numerators and denominators"},
			),
			figures: [figure.id],
		}
	);
}

function findIndicator(
	{indicators}: Casebook,
	{indicator}: Figure,
): Indicator | undefined {
	return indicator === undefined ? undefined : indicators.get(indicator);
}

function findPeriod(
	{figures}: Casebook,
	ids: readonly string[],
	{period: judged}: Verdict,
): Period {
	if (ids.length === 0 && judged) {
		return {
			...judged,
			kind: wholeMonths(judged) === 1 ? 'month' : 'other',
			basis: 'sentence',
		};
	}

	return (
		figures.findLast(
			({id, period}) => ids.includes(id) && period.kind !== 'not-stated',
		)?.period ?? {
			kind: 'not-stated',
		}
	);
}
