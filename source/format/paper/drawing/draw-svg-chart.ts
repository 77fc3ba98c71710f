import {type ChartReference} from '../../chart-parts.js';
import {formatShortMonth} from '../../period.js';
import {type PaperChart} from '../block.js';
import {escapeHtml} from '../escape-html.js';
import {drawReferences, measureNames} from './draw-references.js';
import {drawPhase, drawPoint, drawTrend} from './draw-values.js';
import {lineHeight, type Placed} from './place.js';
import {makeScales, margin, size} from './scales.js';
import {writeDates, writeValues} from './write-labels.js';

/** More points than this are drawn small. */
const many = 40;

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
	const end = size.width - margin.right - measureNames(references);
	const values = [
		...[...points, ...references].map(({value}) => value),
		...phases.flatMap(({limits}) =>
			limits.flatMap(({lower, upper}) => [lower, upper]),
		),
	];
	const scales = makeScales(
		points.map(({date}) => date),
		values,
		end,
	);
	const {toX, toY} = scales;
	const placed = points
		.map((point) => ({...point, x: toX(point.date), y: toY(point.value)}))
		.toSorted((a, b) => a.x - b.x);
	const floor = size.height - margin.bottom;
	return [
		`<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(describe(title, placed, references))}">`,
		`<line class="axis" x1="${margin.left}" y1="${floor}" x2="${end}" y2="${floor}"/>`,
		...phases.flatMap((phase) => drawPhase(phase, scales)),
		...drawReferences(references, scales, end),
		...drawTrend(placed),
		...placed.map((point) => drawPoint(point, placed.length > many ? 2 : 4)),
		...writeValues(placed),
		...writeDates(placed, floor + lineHeight + 4),
		'</svg>',
	].join('\n');
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
