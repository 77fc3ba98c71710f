import {formatMonth} from '../../format/period.js';
import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {describePlace, describeValue} from '../shapes/to-text.js';
import {listChanges} from './changes-text.js';
import {renderFile} from './file-text.js';
import {type ImportResult} from './result.js';

/** A report has some dozens; `planwatch review` lists them all. */
const mostListed = 100;

export function renderImport(
	result: ImportResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	const {files, problems, isDryRun} = result;
	const named = new Set(files.map(({file}) => file));
	return [
		...files.flatMap((one) => [
			...renderFile(one, {isDryRun, width}),
			...indent(
				problems
					.filter(({file}) => file === one.file)
					.map((problem) => describeProblem(problem)),
				width,
			),
		]),
		...indent(
			problems
				.filter(({file}) => !named.has(file))
				.map((problem) => `${problem.file}: ${describeProblem(problem)}`),
			width,
		),
		...listSeries(result, width),
		...listChanges(result, mostListed),
		...listWaiting(result, width),
		...listExceptions(result, width),
	].join('\n');
}

function indent(texts: readonly string[], width: number): string[] {
	return texts.flatMap((text) =>
		wrapText(text, width - 2).map((line) => `  ${line}`),
	);
}

/** With its place, unless it is said of the whole file, or of a Word document, which shows nobody its lines. */
function describeProblem({
	file,
	line,
	column,
	page,
	message,
}: ImportResult['problems'][number]): string {
	const hasPlace = column !== '' && !/\.docx$/i.test(file);
	const place = page === null ? `line ${line}` : `page ${page}`;
	return hasPlace ? `${place}: ${message}` : message;
}

function listSeries({series}: ImportResult, width: number): string[] {
	return series.flatMap(
		({indicator, breakdown, isNew, values, missing, from, to, verdict}) => [
			`  ${[indicator.name, breakdown].filter(Boolean).join(' · ')}  (${indicator.id}${isNew ? ', new' : ''}): ${values} values, ${formatMonth(from)} to ${formatMonth(to)}${missing > 0 ? `, ${missing} not available` : ''}`,
			...(verdict
				? wrapText(verdict, width - 4).map((line) => `    ${line}`)
				: []),
		],
	);
}

function listWaiting({items}: ImportResult, width: number): string[] {
	const waiting = items.filter(({status}) => status === 'waiting');
	if (waiting.length === 0) {
		return [];
	}

	const listed = waiting
		.slice(0, mostListed)
		.map(
			(item) =>
				`${item.id}  ${describeValue(item)}  ${item.indicator?.name ?? 'no indicator'}  ${describePlace(item)}  ${Math.round(item.confidence * 100)}% sure`,
		);
	const more = waiting.length - listed.length;
	return [
		'',
		"For review ('planwatch review' decides)",
		...indent([...listed, ...(more > 0 ? [`and ${more} more`] : [])], width),
	];
}

function listExceptions(
	{exceptions, kind, files}: ImportResult,
	width: number,
): string[] {
	if (!files.some(({isChanged}) => isChanged)) {
		return [];
	}

	const whose = {
		report: 'of the quarter',
		series: 'of these indicators',
		package: 'of the quarter',
		several: 'of these files',
	};
	return exceptions.length === 0
		? []
		: [
				'',
				`Exceptions ${whose[kind]}`,
				...indent(
					exceptions.map(
						({status, explanation}) => `${status}: ${explanation}`,
					),
					width,
				),
			];
}
