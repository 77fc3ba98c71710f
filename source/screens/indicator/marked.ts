import {type DateRange, type IsoDate} from '../../domain/date-range.js';
import {type Bearing, type DesiredDirection} from '../../domain/indicator.js';
import {bearingOfSide} from '../../exceptions/judge-series.js';
import {type Phase} from '../../exceptions/methods/chart.js';
import {formatMonth} from '../../format/period.js';

type Hit = Phase['points'][number]['hits'][number];

/** Points in a row that break one rule on one side. */
export type MarkedStretch = Hit & DateRange;

const wordings: Readonly<
	Record<Hit['rule'], Readonly<Record<Hit['side'], string>>>
> = {
	outside: {high: 'outside, above', low: 'outside, below'},
	trend: {high: 'rising throughout', low: 'falling throughout'},
	'two-of-three': {
		high: 'two of three near upper limit',
		low: 'two of three near lower limit',
	},
	shift: {high: 'shift above the mean', low: 'shift below the mean'},
	'three-of-four': {
		high: 'three of four near upper limit',
		low: 'three of four near lower limit',
	},
	'moving-range': {high: 'jump up', low: 'jump down'},
	'longest-run': {high: 'long run above', low: 'long run below'},
	crossings: {high: 'few crossings', low: 'few crossings'},
};

/** What is named first where there is no room for all: the plainest signs, and of those the latest. */
const byWeight: ReadonlyArray<Hit['rule']> = [
	'outside',
	'shift',
	'longest-run',
	'trend',
	'moving-range',
	'crossings',
	'three-of-four',
	'two-of-three',
];

const bearings: readonly Bearing[] = ['unfavourable', 'favourable', 'neutral'];

/** The rules that points break, each with its time, in the order of time. A gap or a new phase ends a stretch. */
export function listStretches(phases: readonly Phase[]): MarkedStretch[] {
	return phases
		.flatMap(({points}) =>
			points.flatMap(({hits, period}, index) =>
				hits
					.filter((hit) => !isMarked(points[index - 1], hit))
					.map((hit) => {
						const rest = points.slice(index);
						const length = rest.findIndex((point) => !isMarked(point, hit));
						const last = length === -1 ? rest.at(-1)! : rest[length - 1]!;
						return {...hit, start: period.start, end: last.period.end};
					}),
			),
		)
		.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

/** `Nov 2021 outside, above`, `Mar–Oct 2021 shift below the mean`. */
function describeStretch({rule, side, start, end}: MarkedStretch): string {
	return `${describeMonths(start, end)} ${wordings[rule][side]}`;
}

export type MarkedText = {readonly bearing: Bearing; readonly text: string};

/**
 * A text for each bearing that marked points have, the unfavourable first: colour alone tells nobody what is welcome.
 *
 * @param fits whether a text has room; what one that has not leaves out is counted.
 */
export function describeStretches(
	stretches: readonly MarkedStretch[],
	direction: DesiredDirection,
	fits: (text: string) => boolean,
): MarkedText[] {
	return bearings.flatMap((bearing) => {
		const own = stretches.filter(
			({side}) => bearingOfSide(direction, side) === bearing,
		);
		if (own.length === 0) {
			return [];
		}

		const title = bearing === 'neutral' ? 'marked' : bearing;
		const weighty = own.toSorted(
			(a, b) =>
				byWeight.indexOf(a.rule) - byWeight.indexOf(b.rule) ||
				(a.end > b.end ? -1 : 1),
		);
		const texts = own.map((_, left) => {
			const kept = new Set(weighty.slice(0, own.length - left));
			const named = own
				.filter((stretch) => kept.has(stretch))
				.map((stretch) => describeStretch(stretch));
			const more = left > 0 ? [`${left} more`] : [];
			return `${title}: ${[...named, ...more].join(' · ')}`;
		});
		return [{bearing, text: texts.find((text) => fits(text)) ?? texts.at(-1)!}];
	});
}

function isMarked(
	point: Phase['points'][number] | undefined,
	{rule, side}: Hit,
): boolean {
	return (
		point?.hits.some((hit) => hit.rule === rule && hit.side === side) ?? false
	);
}

/** `Nov 2021`, `Mar–Oct 2021`, `Nov 2021–Feb 2022`. */
function describeMonths(start: IsoDate, end: IsoDate): string {
	const [first, last] = [formatMonth(start), formatMonth(end)];
	if (first === last) {
		return last;
	}

	const isOneYear = start.slice(0, 4) === end.slice(0, 4);
	return `${isOneYear ? first.slice(0, 3) : first}–${last}`;
}
