import {leastDatesForLine} from '../../chart.js';
import {type ChartPhase} from '../../chart-parts.js';
import {type Placed} from './place.js';
import {type Scales} from './scales.js';

/** Mean and limits over the time that they were drawn up for. */
export function drawPhase(
	{centre, limits}: ChartPhase,
	{toX, toY}: Scales,
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

/** From four dates on, and past a value that the print allows another one of. */
export function drawTrend(points: readonly Placed[]): string[] {
	if (new Set(points.map(({date}) => date)).size < leastDatesForLine) {
		return [];
	}

	const path = points
		.filter(({isUnsure}) => !isUnsure)
		.map(({x, y}) => `${x},${y}`)
		.join(' ');
	return [`<polyline class="trend" points="${path}"/>`];
}

/** A diamond where it breaks a rule, a ring where it was worked out. */
export function drawPoint(
	{x, y, isDerived, bearing}: Placed,
	radius: number,
): string {
	if (bearing) {
		const size = radius + 2;
		return `<path class="${bearing}" d="M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"/>`;
	}

	return `<circle class="${isDerived ? 'derived' : 'printed'}" cx="${x}" cy="${y}" r="${radius}"/>`;
}
