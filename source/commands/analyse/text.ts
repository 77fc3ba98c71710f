import {verdictNames} from '../../domain/verdict.js';
import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {describeLimits, describeMarked} from './chart-text.js';
import {nameGroup, nameInput} from './names.js';
import {type AnalyseResult, type SeriesJson} from './result.js';

/** One series in full; of several, what can be said of each. */
export function renderAnalysis(
	{file, series}: AnalyseResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	const [only, ...others] = series;
	if (only && others.length === 0) {
		return [
			nameSeries(only) || nameInput(file),
			...wrapText(only.verdict.explanation, width),
			...(only.verdict.needed
				? wrapText(`It would take ${only.verdict.needed}.`, width)
				: []),
			'',
			...describeLimits(only).flatMap((line) => wrapText(line, width)),
			...describeMarked(only, room),
		].join('\n');
	}

	return [
		`${series.length} series: ${countVerdicts(series)}. --series NAME shows one in full.`,
		...series.flatMap((each) => [
			'',
			nameSeries(each),
			...wrapText(each.verdict.explanation, width - 2).map(
				(line) => `  ${line}`,
			),
		]),
	].join('\n');
}

function nameSeries({indicator, breakdown}: SeriesJson): string {
	return nameGroup({
		indicator: indicator ?? undefined,
		breakdown: breakdown ?? undefined,
	});
}

function countVerdicts(series: readonly SeriesJson[]): string {
	return verdictNames
		.map((name) => ({
			name,
			count: series.filter(({verdict}) => verdict.verdict === name).length,
		}))
		.filter(({count}) => count > 0)
		.map(({name, count}) => `${count} ${name.replace('-', ' ')}`)
		.join(', ');
}
