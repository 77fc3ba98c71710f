import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type ReviewItemJson} from '../shapes/review-item.js';
import {
	describePlace,
	describeValue,
	describeQuote,
} from '../shapes/to-text.js';
import {type ReviewResult} from './result.js';

export function renderReview(
	{waiting, items, log}: ReviewResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	return [
		waiting === 0 ? 'no figure waits for review' : `${waiting} wait for review`,
		...items.flatMap((item) => ['', ...describeItem(item, width)]),
		...log.map(
			({at, decision, by, figure}) =>
				`  ${at}  ${decision} by ${by}  ${describeValue(figure)} ${figure.role}, ${figure.indicator?.id ?? 'no indicator'}`,
		),
	].join('\n');
}

function describeItem(item: ReviewItemJson, width: number): string[] {
	const {id, status, role, breakdown, confidence, reasons, by} = item;
	const indicator = [item.indicator?.id ?? 'no indicator', breakdown]
		.filter(Boolean)
		.join(' · ');
	const period = item.period?.label ?? 'period not stated';
	const decided = by === null ? '' : ` by ${by}`;
	return [
		`${id}  ${status}${decided}  ${describeValue(item)}  ${role}  ${indicator}  ${period}`,
		...[
			`${describePlace(item)}: ${describeQuote(item) ?? ''}`,
			`${Math.round(confidence * 100)}% sure: ${reasons.join('; ')}`,
		].flatMap((text) => wrapText(text, width - 2).map((line) => `  ${line}`)),
	];
}
