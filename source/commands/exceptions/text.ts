import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type ExceptionsResult} from './result.js';

export function renderExceptions(
	{exceptions}: ExceptionsResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	if (exceptions.length === 0) {
		return 'no exceptions';
	}

	const width = Math.min(room, readingWidth);
	return exceptions
		.map(({id, kind, bearing, triage, explanation}) =>
			[
				`${kind} · ${bearing} · ${describeTriage(triage)} · ${id}`,
				...wrapText(explanation, width - 2).map((line) => `  ${line}`),
			].join('\n'),
		)
		.join('\n');
}

/** `explained by Ann Lee: new recording rule`. */
export function describeTriage({
	status,
	by,
	note,
}: ExceptionsResult['exceptions'][number]['triage']): string {
	return [by ? `${status} by ${by}` : status, note].filter(Boolean).join(': ');
}
