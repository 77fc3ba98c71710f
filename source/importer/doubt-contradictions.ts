import {isStated} from '../domain/period.js';
import {type ReadFigure} from './read-figure.js';

/** What a figure is worth that another one of the report contradicts. */
const contradicted = 0.85;

/** Share of a value below which two are one value, rounded in two ways. */
const rounding = 0.005;

/**
 * Lowers the confidence of figures that cannot all be right: different values of one indicator, part and period in one
 * report. Either one is read wrongly, which is likely, or the report contradicts itself; a person should see both.
 */
export function doubtContradictions(
	figures: readonly ReadFigure[],
): ReadFigure[] {
	const met = new Map<string, ReadFigure[]>();
	for (const figure of figures) {
		const quantity = nameQuantity(figure);
		const values = met.get(quantity ?? '') ?? [];
		if (
			quantity !== undefined &&
			values.every((other) => differ(other, figure))
		) {
			met.set(quantity, [...values, figure].slice(0, 2));
		}
	}

	return figures.map((figure) => {
		const other = met
			.get(nameQuantity(figure) ?? '')
			?.find((each) => differ(each, figure));
		return other
			? {
					...figure,
					confidence: Math.round(figure.confidence * contradicted * 100) / 100,
					reasons: [
						...figure.reasons,
						`the report also gives ${other.printed} for the same`,
					],
				}
			: figure;
	});
}

/** What has one value only, a level or what it changed by; `undefined` for a figure that others can stand beside. */
function nameQuantity(figure: ReadFigure): string | undefined {
	const {indicator, breakdown, role, unit, period, reference} = figure;
	const isValue = role === 'level' || role === 'baseline';
	return indicator !== undefined &&
		isStated(period) &&
		(isValue || role === 'change')
		? [
				indicator,
				breakdown,
				unit,
				period.start,
				period.end,
				...(isValue ? [] : ['change', reference]),
			].join('\n')
		: undefined;
}

function differ({value: a}: ReadFigure, {value: b}: ReadFigure): boolean {
	return Math.abs(a - b) > rounding * Math.max(Math.abs(a), Math.abs(b));
}
