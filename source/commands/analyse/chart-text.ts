import {type DateRange, wholeMonths} from '../../domain/date-range.js';
import {type PeriodKind} from '../../domain/period.js';
import {formatPeriod} from '../../format/period.js';
import {formatTable} from '../../format/table.js';
import {formatNumber, formatValue} from '../../format/value.js';
import {neededDecimals} from './needed-decimals.js';
import {type SeriesJson} from './result.js';

const charts: Readonly<Record<NonNullable<SeriesJson['chart']>, string>> = {
	xmr: 'XmR chart',
	c: 'c chart',
	p: 'p chart',
	'p-prime': 'p′ chart',
	u: 'u chart',
	'u-prime': 'u′ chart',
};

/** The limits in a sentence, and what they were drawn from. */
export function describeLimits(series: SeriesJson): string[] {
	const {chart, centre, lower, upper, averageMovingRange, points, n, profile} =
		series;
	const [first, last] = [points[0], points.at(-1)];
	if (chart === null || centre === null || lower === null || upper === null) {
		return [
			`No limits: ${n} ${n === 1 ? 'value' : 'values'}, profile ${profile}.`,
		];
	}

	const say = (value: number) =>
		formatValue(clip(value, series), series.unit, decimalsFor(series));
	const spread =
		averageMovingRange === null
			? ''
			: `, average moving range ${formatNumber(averageMovingRange, decimalsFor(series))}`;
	const at = averageMovingRange === null ? ' at the last point' : '';
	return [
		`Limits ${say(lower)} to ${say(upper)}${at}, mean ${say(centre)}${spread}.`,
		`${charts[chart]}, profile ${profile}, ${n} values, ${formatRange(first!.period)} to ${formatRange(last!.period)}.`,
		...(restsOnOthers(series)
			? [
					'These are the values as they stand; the verdict rests on differences.',
				]
			: []),
	];
}

/** Limits may be where no value can: below nothing, above the whole. */
function clip(value: number, {type, unit}: SeriesJson): number {
	const bounded = type === 'other' ? value : Math.max(0, value);
	return unit === 'percent' && type === 'proportion'
		? Math.min(100, bounded)
		: bounded;
}

function decimalsFor({points}: SeriesJson): number {
	return neededDecimals(points.map(({value}) => value ?? 0));
}

function restsOnOthers({verdict: {record}}: SeriesJson): boolean {
	return record.season === 'seasonal';
}

/** The points that break a rule, and which. */
export function describeMarked(series: SeriesJson, room: number): string[] {
	const marked = series.points.filter(({rules}) => rules.length > 0);
	if (marked.length === 0) {
		return series.chart === null ? [] : ['No point is marked.'];
	}

	return [
		'',
		`Marked points, ${marked.length} of ${series.n}`,
		formatTable(
			[
				{title: 'Period'},
				{title: 'Value', align: 'right'},
				{title: 'Rules', isFlexible: true},
			],
			marked.map(({period, value, rules}) => [
				formatRange(period),
				value === null
					? ''
					: formatValue(
							value,
							series.unit,
							Number.isInteger(value) ? 0 : decimalsFor(series),
						),
				rules.join(', '),
			]),
			room,
		),
	];
}

/** Kinds of period by their whole months. */
const kinds = new Map<number | undefined, PeriodKind>([
	[1, 'month'],
	[3, 'quarter'],
	[12, '12-months'],
]);

function formatRange(range: DateRange): string {
	const kind =
		range.start === range.end
			? 'as-at'
			: (kinds.get(wholeMonths(range)) ?? 'other');
	return formatPeriod({...range, kind, basis: 'sentence'});
}
