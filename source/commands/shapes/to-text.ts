import {labelQuarter} from '../../domain/quarter.js';
import {isDate} from '../../domain/date-range.js';
import {strandName} from '../../domain/strand.js';
import {
	ambiguousMark,
	formatChange,
	formatChangeInFull,
	isChange,
} from '../../format/change.js';
import {formatMonth} from '../../format/period.js';
import {markQuote} from '../../format/quote.js';
import {formatFigure} from '../../format/value.js';
import {type FigureJson} from './figure.js';
import {type IndicatorJson} from './indicator.js';

/** A figure's value as text: a change with its sign, anything else as a value. */
export function describeValue(figure: FigureJson): string {
	const text = isChange(figure) ? formatChange(figure) : formatFigure(figure);
	const isUnsure = figure.origin === 'derived' && figure.reading === 'either';
	return isUnsure ? `${text} ${ambiguousMark}` : text;
}

/** `Q2 23/24 P1 Police ¶2`. */
export function describePlace({
	report,
	priority,
	strand,
	paragraph,
	source,
}: Pick<
	FigureJson,
	'report' | 'priority' | 'strand' | 'paragraph' | 'source'
>): string {
	return (
		source ??
		`${labelQuarter(report)} P${priority} ${strandName(strand)} ¶${paragraph}`
	);
}

/** The sentence of a figure with its number marked: `the rate was «44.9%», 3.7% lower`. */
export function describeQuote({
	quote,
	quoteSpan,
}: Pick<FigureJson, 'quote' | 'quoteSpan'>): string | undefined {
	return quote === null || quoteSpan === null
		? undefined
		: markQuote({sentence: quote, ...quoteSpan});
}

/** `−3.7 pts ⁇ on previous 12 months`; a change that was worked out is against the month of the value before. */
export function describeChangeInFull(
	change: NonNullable<IndicatorJson['change']>,
): string {
	const {reference} = change;
	const isWorkedOut = reference !== null && isDate(reference);
	return formatChangeInFull(
		isWorkedOut ? {...change, reference: formatMonth(reference)} : change,
	);
}

/** `−3.7 pts ⁇`, or nothing. */
export function describeChange({
	change,
}: Pick<IndicatorJson, 'change'>): string {
	return change ? formatChange(change) : '';
}
