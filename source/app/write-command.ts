import {type ReviewChoice} from '../domain/review.js';
import {type TriageEntry} from '../domain/triage.js';

const triageFlags: Readonly<Record<TriageEntry['status'], string>> = {
	acknowledged: '--acknowledge',
	explained: '--explain',
	dismissed: '--dismiss',
	open: '--reopen',
};

/** What records a triage decision from the command line. */
export function writeTriageCommand({
	exception,
	status,
	note,
}: Pick<TriageEntry, 'exception' | 'status' | 'note'>): string {
	return [
		'planwatch triage',
		exception,
		triageFlags[status],
		...(note ? [JSON.stringify(note)] : []),
	].join(' ');
}

/** What records a decision about a figure from the command line. */
export function writeReviewCommand(id: string, choice: ReviewChoice): string {
	const given =
		choice.decision === 'accept'
			? {...choice.corrections, ...nameMade(choice)}
			: {};
	const flags = Object.entries(given).map(
		([name, text]) => `--${name} ${JSON.stringify(text)}`,
	);
	return [
		'planwatch review',
		id,
		...(flags.length > 0 ? flags : [`--${choice.decision}`]),
	].join(' ');
}

function nameMade({
	made,
}: Extract<ReviewChoice, {decision: 'accept'}>): Record<string, string> {
	if (!made) {
		return {};
	}

	const {name, ...kind} = made;
	return {make: name, ...kind};
}
