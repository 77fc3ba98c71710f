import {dayNumber, type IsoDate} from '../../domain/date-range.js';
import {ambiguousMark} from '../change.js';
import {leastDatesForLine} from '../chart.js';
import {
	type ChartPhase,
	type ChartPoint,
	type ChartReference,
} from '../chart-parts.js';
import {formatShortMonth} from '../period.js';
import {truncateText} from '../wrap.js';
import {type PaperChart} from './block.js';
import {escapeHtml} from './escape-html.js';

const size = {width: 720, height: 240};

/** What the plot leaves: for values above their points, dates below. */
const margin = {top: 24, right: 24, bottom: 28, left: 36};

/** Characters of a peer's or target's name, and what one takes, about. */
const longestName = 48;
const characterWidth = 6.5;

const lineHeight = 15;

/** Of a value or a date, about. */
const labelWidth = 56;

/** With more points than this, only the first, the last and the extreme ones have their values beside them. */
const mostLabelled = 8;

/** More points than this are drawn small. */
const many = 40;

type Place = {readonly x: number; readonly y: number};
type Placed = ChartPoint & Place;

/**
 * Draws values at their true dates as SVG, by the same rules as `drawChart`: a line from four dates on, none through a value
 * that the print allows another one of. No number stands in it that the points or references do not have as text.
 */
export function drawSvgChart({
	title,
	points,
	references,
	phases,
}: PaperChart): string {
	const end =
		size.width -
		measureNames(references.map((reference) => nameReference(reference)));
	const values = [
		...[...points, ...references].map(({value}) => value),
		...phases.flatMap(({limits}) =>
			limits.flatMap(({lower, upper}) => [lower, upper]),
		),
	];
	const {toX, toY} = scale(points, values, end);
	const placed = points
		.map((point) => ({...point, x: toX(point.date), y: toY(point.value)}))
		.toSorted((a, b) => a.x - b.x);
	const floor = size.height - margin.bottom;
	return [
		`<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(describe(title, placed, references))}">`,
		`<line class="axis" x1="${margin.left}" y1="${floor}" x2="${end}" y2="${floor}"/>`,
		...phases.flatMap((phase) => drawPhase(phase, toX, toY)),
		...drawReferences(references, toY, end),
		...drawTrend(placed),
		...placed.map((point) => drawPoint(point, placed.length > many ? 2 : 4)),
		...writeValues(placed),
		...writeDates(placed, floor + lineHeight + 4),
		'</svg>',
	].join('\n');
}

function scale(
	points: readonly ChartPoint[],
	values: readonly number[],
	end: number,
): {
	readonly toX: (date: IsoDate) => number;
	readonly toY: (value: number) => number;
} {
	const days = points.map(({date}) => dayNumber(date));
	const toX = spread(days, margin.left + 16, end - 16);
	const toY = spread(values, size.height - margin.bottom - 12, margin.top);
	return {toX: (date) => toX(dayNumber(date)), toY};
}

/** From the least to the greatest of some values, evenly; the middle where they are all the same. */
function spread(
	values: readonly number[],
	from: number,
	to: number,
): (value: number) => number {
	const low = Math.min(...values);
	const span = Math.max(...values) - low;
	return (value) => {
		const share = span === 0 ? 0.5 : (value - low) / span;
		return Math.round((from + share * (to - from)) * 10) / 10;
	};
}

function nameReference({name, label}: ChartReference): string {
	return `${truncateText(name, longestName)} ${label}`;
}

function measureNames(names: readonly string[]): number {
	const longest = Math.max(0, ...names.map((name) => name.length));
	return margin.right + Math.round(longest * characterWidth);
}

/** Lines from side to side, their names beside them and apart from each other. */
function drawReferences(
	references: readonly ChartReference[],
	toY: (value: number) => number,
	end: number,
): string[] {
	let last = Number.NEGATIVE_INFINITY;
	return references
		.map((reference) => ({...reference, y: toY(reference.value)}))
		.toSorted((a, b) => a.y - b.y)
		.flatMap(({y, ...reference}) => {
			last = Math.max(y, last + lineHeight);
			return [
				`<line class="reference" x1="${margin.left}" y1="${y}" x2="${end}" y2="${y}"/>`,
				write({x: end + 6, y: last + 4}, nameReference(reference), 'start'),
			];
		});
}

/** Mean and limits over the time that they were drawn up for. */
function drawPhase(
	{centre, limits}: ChartPhase,
	toX: (date: IsoDate) => number,
	toY: (value: number) => number,
): string[] {
	const line = (
		kind: string,
		toValue: (limit: (typeof limits)[number]) => number,
	) =>
		`<polyline class="${kind}" points="${limits.map((limit) => `${toX(limit.date)},${toY(toValue(limit))}`).join(' ')}"/>`;
	return [
		line('limit', ({upper}) => upper),
		line('centre', () => centre),
		line('limit', ({lower}) => lower),
	];
}

function drawTrend(points: readonly Placed[]): string[] {
	if (new Set(points.map(({date}) => date)).size < leastDatesForLine) {
		return [];
	}

	const path = points
		.filter(({isUnsure}) => !isUnsure)
		.map(({x, y}) => `${x},${y}`)
		.join(' ');
	return [`<polyline class="trend" points="${path}"/>`];
}

function drawPoint({x, y, isDerived, bearing}: Placed, radius: number): string {
	if (bearing) {
		const size = radius + 2;
		return `<path class="${bearing}" d="M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"/>`;
	}

	return `<circle class="${isDerived ? 'derived' : 'printed'}" cx="${x}" cy="${y}" r="${radius}"/>`;
}

/** Over its point, or under it where the one before is in the way. */
function writeValues(points: readonly Placed[]): string[] {
	const heights = points.map(({y}) => y);
	const kept =
		points.length <= mostLabelled
			? points
			: [
					points[0],
					points.at(-1),
					points[heights.indexOf(Math.min(...heights))],
					points[heights.indexOf(Math.max(...heights))],
				];
	let before: Place = {x: -Infinity, y: -Infinity};
	return [...new Set(kept)]
		.map((point) => point!)
		.toSorted((a, b) => a.x - b.x)
		.map(({x, y, label, isUnsure}) => {
			const isTight =
				x - before.x < labelWidth && Math.abs(y - before.y) < lineHeight;
			before = {x, y};
			return write(
				{x, y: isTight ? y + lineHeight + 4 : y - 8},
				isUnsure ? `${label} ${ambiguousMark}` : label,
				'middle',
			);
		});
}

/** The first and the last date always, the ones between them where there is room. */
function writeDates(points: readonly Placed[], y: number): string[] {
	const inOrder = [points[0]!, points.at(-1)!, ...points.slice(1, -1)];
	const taken: number[] = [];
	return inOrder.flatMap(({x, date}) => {
		if (taken.some((other) => Math.abs(other - x) < labelWidth)) {
			return [];
		}

		taken.push(x);
		return [write({x, y}, formatShortMonth(date), 'middle')];
	});
}

function write(
	{x, y}: Place,
	text: string,
	anchor: 'start' | 'middle',
): string {
	return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}

/** The drawing in words, for who hears it. */
function describe(
	title: string,
	points: readonly Placed[],
	references: readonly ChartReference[],
): string {
	const values = points.map(
		({label, date, isDerived, isUnsure}) =>
			`${label} ${formatShortMonth(date)}${isDerived ? ' (worked out)' : ''}${isUnsure ? ' (one of two readings)' : ''}`,
	);
	const held = references.map(({name, label}) => `${name} ${label}`);
	return `${title}: ${[...values, ...held].join(', ')}`;
}
