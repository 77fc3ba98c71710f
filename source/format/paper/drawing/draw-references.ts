import {type ChartReference} from '../../chart-parts.js';
import {truncateText} from '../../wrap.js';
import {lineHeight} from './place.js';
import {margin, type Scales} from './scales.js';
import {writeText} from './write-text.js';

/** Characters of a peer's or target's name, and what one takes, about. */
const longestName = 48;
const characterWidth = 6.5;

function nameReference({name, label}: ChartReference): string {
	return `${truncateText(name, longestName)} ${label}`;
}

/** What the names take on the right of the plot. */
export function measureNames(references: readonly ChartReference[]): number {
	const lengths = references.map(
		(reference) => nameReference(reference).length,
	);
	return Math.round(Math.max(0, ...lengths) * characterWidth);
}

/** Lines from side to side, their names beside them and apart from each other. */
export function drawReferences(
	references: readonly ChartReference[],
	{toY}: Scales,
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
				writeText({x: end + 6, y: last + 4}, nameReference(reference), 'start'),
			];
		});
}
