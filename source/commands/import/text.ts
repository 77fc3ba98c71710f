import {formatMonth} from '../../format/period.js';
import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {renderReport} from './report-text.js';
import {type ImportResult} from './result.js';

export function renderImport(
	result: ImportResult,
	context: Pick<Context, 'width'>,
): string {
	return result.kind === 'report'
		? renderReport(result, context)
		: renderSeries(result, context);
}

function renderSeries(
	{file, rows, series, exceptions, isDryRun}: ImportResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	const {added, changed, unchanged} = rows;
	const outcome =
		added + changed === 0
			? `nothing changed: all ${unchanged} values were there already`
			: `${added} values added, ${changed} changed, ${unchanged} as they were`;
	return [
		`${file}: ${outcome}${isDryRun ? ' (dry run: nothing was written)' : ''}`,
		...series.flatMap(
			({indicator, breakdown, isNew, values, missing, from, to, verdict}) => [
				`  ${[indicator.name, breakdown].filter(Boolean).join(' · ')}  (${indicator.id}${isNew ? ', new' : ''}): ${values} values, ${formatMonth(from)} to ${formatMonth(to)}${missing > 0 ? `, ${missing} not available` : ''}`,
				...(verdict
					? wrapText(verdict, width - 4).map((line) => `    ${line}`)
					: []),
			],
		),
		...(exceptions.length > 0 ? ['', 'Exceptions of these indicators'] : []),
		...exceptions.flatMap(({explanation, status}) =>
			wrapText(`${status}: ${explanation}`, width - 2).map(
				(line) => `  ${line}`,
			),
		),
	].join('\n');
}
