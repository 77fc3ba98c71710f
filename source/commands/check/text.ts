import {labelQuarter} from '../../domain/quarter.js';
import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type CheckResult} from './result.js';

export function renderCheck(
	result: CheckResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	const {faults} = result.integrity;
	const {problems, corrected} = result.provenance;
	const indent = (text: string) =>
		wrapText(text, width - 2).map((line) => `  ${line}`);
	return [
		`integrity       ${faults.length === 0 ? 'the store is whole' : `${faults.length} faults`}`,
		...faults.flatMap((fault) => indent(fault)),
		`provenance      ${describeProvenance(result)}`,
		...[...problems, ...corrected].flatMap(({figure, message}) =>
			indent(`${figure}: ${message}`),
		),
		`contradictions  ${describeContradictions(result)}`,
		...result.contradictions.flatMap(({status, explanation}) =>
			indent(`${status}: ${explanation}`),
		),
	].join('\n');
}

function describeProvenance({provenance}: CheckResult): string {
	const {figures, checked, withoutDocument, problems, corrected} = provenance;
	return [
		`${checked - problems.length} of ${figures} figures found in the text of their report`,
		...(corrected.length > 0 ? [`${corrected.length} corrected`] : []),
		...(withoutDocument.length > 0
			? [
					`not imported: ${withoutDocument.map((id) => labelQuarter(id)).join(', ')}`,
				]
			: []),
	].join('; ');
}

function describeContradictions({contradictions}: CheckResult): string {
	return contradictions.length === 0
		? 'none'
		: `${contradictions.length}, of the reports and not of the store`;
}
