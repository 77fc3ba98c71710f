import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {describePlace, describeValue, labelQuarter} from '../shapes/to-text.js';
import {type ImportResult} from './result.js';

export function renderReport(
	result: ImportResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	const {file, report, sections, paragraphs, isDryRun, problems} = result;
	const opening = `${file}: report ${labelQuarter(report ?? '')}, ${sections} sections, ${paragraphs} paragraphs${isDryRun ? ' (dry run: nothing was written)' : ''}`;
	return [
		...wrapText(opening, width),
		...wrapText(describeText(result), width - 2).map((line) => `  ${line}`),
		...wrapText(describeFigures(result), width - 2).map((line) => `  ${line}`),
		...problems.flatMap((problem) =>
			wrapText(describeProblem(problem), width - 2).map((text) => `  ${text}`),
		),
		...listWaiting(result, width),
		...listExceptions(result, width),
	].join('\n');
}

function describeProblem({
	line,
	column,
	page,
	message,
}: ImportResult['problems'][number]): string {
	if (column === '') {
		return message;
	}

	return `${page === null ? `line ${line}` : `page ${page}`}: ${message}`;
}

function describeText({
	text: {added, changed, removed, unchanged},
}: ImportResult): string {
	if (added + changed + removed === 0) {
		return `nothing changed: all ${unchanged} paragraphs were there already`;
	}

	return unchanged + changed + removed === 0
		? `text: ${added} paragraphs`
		: `text: ${added} paragraphs added, ${changed} changed, ${removed} removed, ${unchanged} as they were`;
}

function describeFigures({figures}: ImportResult): string {
	const {accepted, review, unchanged, removed, quoted} = figures;
	const parts = [
		accepted > 0 ? `${accepted} accepted` : '',
		review > 0 ? `${review} for review` : '',
		unchanged > 0 ? `${unchanged} as they were` : '',
		removed > 0 ? `${removed} no longer printed` : '',
		`${quoted} with their sentence`,
	];
	return `figures: ${parts.filter(Boolean).join(', ')}`;
}

/** A report has some dozens; `planwatch review` lists them all. */
const mostListed = 100;

function listWaiting({items}: ImportResult, width: number): string[] {
	const waiting = items.filter(({status}) => status === 'waiting');
	return waiting.length === 0
		? []
		: [
				'',
				"For review ('planwatch review' decides)",
				...waiting
					.slice(0, mostListed)
					.flatMap((item) =>
						wrapText(
							`${item.id}  ${describeValue(item)}  ${item.indicator?.name ?? 'no indicator'}  ${describePlace(item)}  ${Math.round(item.confidence * 100)}% sure`,
							width - 2,
						).map((line) => `  ${line}`),
					),
				...(waiting.length > mostListed
					? [`  and ${waiting.length - mostListed} more`]
					: []),
			];
}

function listExceptions({exceptions}: ImportResult, width: number): string[] {
	return exceptions.length === 0
		? []
		: [
				'',
				'Exceptions of the quarter',
				...exceptions.flatMap(({explanation, status}) =>
					wrapText(`${status}: ${explanation}`, width - 2).map(
						(line) => `  ${line}`,
					),
				),
			];
}
