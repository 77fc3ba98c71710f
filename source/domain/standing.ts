import {orderText} from './order-text.js';
import {type Figure, type Reading, type Role} from './figure.js';
import {type Indicator} from './indicator.js';
import {areAsLong, type Level, windowOf} from './level.js';
import {isStated, endOf} from './period.js';
import {type QuarterId} from './quarter.js';
import {decimalsOf, tidy} from './rounding.js';
import {buildSeries, type Series} from './series.js';
import {type Unit} from './unit.js';

/** How much an indicator moved: as published, or worked out from two published levels, which is said. */
export type StandingChange = {
	/** Of the figure that it was published as. */
	readonly id?: string | undefined;
	readonly value: number;
	readonly unit: Unit;
	readonly direction?: 'up' | 'down' | undefined;
	readonly reference?: string | undefined;
	readonly reading?: Reading | undefined;
	readonly printed?: string | undefined;
	readonly origin: 'stated' | 'derived';
};

/** How an indicator stands at a quarter: what a list says of it in one line. */
export type Standing = {
	readonly indicator: Indicator;
	/** Its latest own value, from the latest report that has one. */
	readonly latest?: Figure | undefined;
	/** The level before it in the same series. */
	readonly previous?: Level | undefined;
	readonly change?: StandingChange | undefined;
	/** The series that `latest` belongs to. */
	readonly series?: Series | undefined;
	/** False when this quarter's report has no figure for it, or only figures that wait for review. */
	readonly isReported: boolean;
	/** The earlier report that `latest` and `change` are from, where the quarter's own printed no value. */
	readonly valueFrom?: QuarterId | undefined;
	/** The latest report with a figure for it. */
	readonly lastReport?: QuarterId | undefined;
};

/** The roles that can stand as an indicator's value, the best first: some indicators are only ever a limit or a target. */
const valueRoles: readonly Role[] = ['level', 'rank', 'range', 'target'];

/**
 * Says how an indicator stands.
 *
 * @param figures the indicator's figures in the quarter's report and the ones before it.
 */
export function assessStanding(
	indicator: Indicator,
	figures: readonly Figure[],
	quarter: QuarterId,
): Standing {
	const series = buildSeries(figures);
	const lastReport = figures
		.map(({report}) => report)
		.toSorted()
		.at(-1);
	const latest = findLatest(figures, indicator.unit);
	const own = latest && series.find((candidate) => holds(candidate, latest));
	const previous = latest && own && findPrevious(own, latest);
	return {
		indicator,
		latest,
		previous,
		change:
			findChange(figures, latest, lastReport) ??
			compareLevels(latest, previous),
		series: own,
		isReported: lastReport !== undefined && lastReport >= quarter,
		valueFrom:
			latest?.source === undefined && latest && latest.report < quarter
				? latest.report
				: undefined,
		lastReport,
	};
}

function findLatest(
	figures: readonly Figure[],
	unit: Unit,
): Figure | undefined {
	return (
		figures
			// A rank, among forces or months, is no value of what is counted.
			.filter(
				(figure) =>
					valueRoles.includes(figure.role) &&
					figure.unit === unit &&
					(figure.role !== 'rank' || unit === 'rank'),
			)
			.toSorted(
				(a, b) =>
					// A target stands for a value only where there never was one.
					Number(a.role !== 'level') - Number(b.role !== 'level') ||
					orderText(b.report, a.report) ||
					valueRoles.indexOf(a.role) - valueRoles.indexOf(b.role) ||
					Number(a.breakdown !== undefined) -
						Number(b.breakdown !== undefined) ||
					orderText(endOf(b.period), endOf(a.period)) ||
					orderText(a.id, b.id),
			)[0]
	);
}

function holds({breakdown, window, levels}: Series, latest: Figure): boolean {
	return (
		isStated(latest.period) &&
		breakdown === latest.breakdown &&
		window === windowOf(latest.period) &&
		levels[0]?.unit === latest.unit
	);
}

function findPrevious({levels}: Series, latest: Figure): Level | undefined {
	const end = endOf(latest.period);
	const earlier = levels.filter((level) => level.period.end < end);
	const lastEnd = earlier.at(-1)?.period.end;
	return earlier.find((level) => level.period.end === lastEnd);
}

function findChange(
	figures: readonly Figure[],
	latest: Figure | undefined,
	report: QuarterId | undefined,
): StandingChange | undefined {
	const changes = figures.filter(
		(figure) =>
			figure.role === 'change' &&
			figure.report === (latest?.report ?? report) &&
			figure.breakdown === latest?.breakdown &&
			isOfSpan(figure, latest),
	);
	// A change over time says more of an indicator than its distance from somebody else.
	const best =
		changes.find(({referencePeriod}) => referencePeriod) ?? changes[0];
	return best && {...best, origin: 'stated'};
}

/** What a report says of twelve months is no change of an imported month. */
function isOfSpan({period}: Figure, latest: Figure | undefined): boolean {
	return (
		latest?.source === undefined ||
		!isStated(period) ||
		!isStated(latest.period) ||
		areAsLong(period, latest.period)
	);
}

function compareLevels(
	latest: Figure | undefined,
	previous: Level | undefined,
): StandingChange | undefined {
	if (latest?.role !== 'level' || !previous || previous.isOneOfTwoReadings) {
		return undefined;
	}

	// "just under 70%" and 82% are at least so far apart, and nobody knows how far.
	if (latest.qualifier ?? previous.qualifier) {
		return undefined;
	}

	const difference = tidy(latest.value - previous.value);
	const isPercent = latest.unit === 'percent';
	return {
		value: Math.abs(difference),
		unit: isPercent ? 'percentage-points' : latest.unit,
		direction: difference < 0 ? 'down' : difference > 0 ? 'up' : undefined,
		reference: previous.period.end,
		reading: isPercent ? 'points' : undefined,
		printed: isPercent
			? Math.abs(difference).toFixed(decimalsOf(latest.printed))
			: undefined,
		origin: 'derived',
	};
}
