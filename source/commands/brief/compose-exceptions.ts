import {type Block, type Item} from '../../format/paper/block.js';
import {formatDay} from '../../format/period.js';
import {type BriefException} from './result.js';

/** Each with what it is, the sentence that says why, where its figures stand and what was decided. */
export function composeExceptions(
	exceptions: readonly BriefException[],
): Block {
	return {
		kind: 'list',
		items: exceptions.map((exception) => composeException(exception)),
	};
}

function composeException({
	kind,
	bearing,
	triage,
	explanation,
	places,
}: BriefException): Item {
	return {
		spans: [
			{text: bearing, look: bearing},
			{text: ` · ${kind} · ${triage.status}: ${explanation}`},
			...(places.length > 0
				? ([{text: ` (${places.join('; ')})`, look: 'quiet'}] as const)
				: []),
		],
		notes: describeDecision(triage),
	};
}

/** `explained by ann on 20 Nov 2023: recording changed`. */
function describeDecision({
	status,
	by,
	at,
	note,
}: BriefException['triage']): string[] {
	if (by === null || at === null) {
		return [];
	}

	// One that was opened again is open, by somebody.
	const decision = status === 'open' ? 'opened again' : status;
	const said = `${decision} by ${by} on ${formatDay(at.slice(0, 10))}`;
	return [note ? `${said}: ${note}` : said];
}
