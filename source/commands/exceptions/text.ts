import {describeByChance} from '../../exceptions/chance.js';
import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type ExceptionsResult} from './result.js';

export function renderExceptions(
	{exceptions, notAssessable, byChance}: ExceptionsResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const width = Math.min(room, readingWidth);
	if (notAssessable) {
		return describeNotAssessable(notAssessable, width);
	}

	if (exceptions.length === 0) {
		return 'no exceptions';
	}

	return [
		...exceptions.flatMap(({id, kind, bearing, triage, explanation}) => [
			`${kind} · ${bearing} · ${describeTriage(triage)} · ${id}`,
			...wrapText(explanation, width - 2).map((line) => `  ${line}`),
		]),
		...(byChance.judged > 0 ? ['', describeByChance(byChance)] : []),
	].join('\n');
}

function describeNotAssessable(
	items: NonNullable<ExceptionsResult['notAssessable']>,
	width: number,
): string {
	return items
		.map(({indicator, breakdown, reason, explanation, needed}) =>
			[
				`${[indicator.name, breakdown].filter(Boolean).join(' · ')}  (${reason})`,
				...wrapText(
					[explanation, needed && `It would take ${needed}.`]
						.filter(Boolean)
						.join(' '),
					width - 2,
				).map((line) => `  ${line}`),
			].join('\n'),
		)
		.join('\n');
}

/** `explained by Ann Lee: new recording rule`. */
function describeTriage({
	status,
	by,
	note,
}: ExceptionsResult['exceptions'][number]['triage']): string {
	return [by ? `${status} by ${by}` : status, note].filter(Boolean).join(': ');
}
