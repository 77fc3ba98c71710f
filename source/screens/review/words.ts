import {isStated, type Period} from '../../domain/period.js';
import {type ReviewDecision} from '../../domain/review.js';
import {formatPeriod} from '../../format/period.js';
import {describePlace, describeValue} from '../place.js';
import {nameObjective, type Plan} from '../plan.js';
import {type QueueEntry} from './entry.js';

/** What a figure is called that is none of an indicator. */
export const noIndicator = 'no indicator';

/** The indicator, or what the sentence goes on with where none is known: `no indicator: people took part`. */
export function nameEntry({name, item: {sentence}, end}: QueueEntry): string {
	const words = sentence.slice(end).replace(/^[^\p{L}\d£]+/u, '');
	return name ?? (words === '' ? noIndicator : `${noIndicator}: ${words}`);
}

/** The sentence with its number marked; from both ends as much is left out as is needed for so many characters. */
export function markNumber(
	{item: {sentence}, start, end}: QueueEntry,
	most = Number.POSITIVE_INFINITY,
): string {
	const room = Math.max(0, most - (end - start) - 6);
	const after = Math.max(room / 2, room - start);
	const before = Math.max(room / 2, room - (sentence.length - end));
	return [
		cutStart(sentence.slice(0, start), before),
		'«',
		sentence.slice(start, end),
		'»',
		cutEnd(sentence.slice(end), after),
	].join('');
}

/** What was read, field by field. */
export function describeReading({
	item: {figure},
	name,
}: QueueEntry): ReadonlyArray<readonly [label: string, text: string]> {
	const {role, reference, period} = figure;
	return [
		['Indicator', name ?? noIndicator],
		[
			'Value',
			`${describeValue(figure)} · ${reference ? `${role} on ${reference}` : role}`,
		],
		['Period', describePeriod(period)],
	];
}

/** How sure the reading is, and why it is not surer. */
export function describeSure({
	item: {confidence, reasons},
}: QueueEntry): string {
	return `${formatSure(confidence)}: ${reasons.join('; ')}`;
}

/** `0.72` → `72%`. */
export function formatSure(confidence: number): string {
	return `${Math.round(confidence * 100)}%`;
}

/** `Q3 23/24 P2 Police ¶1 · Neighbourhood Policing`. */
export function describeWhere(
	{item: {figure}}: QueueEntry,
	plan: Plan,
): string {
	return `${describePlace(figure)} · ${nameObjective(plan, figure.objective)}`;
}

const pastDecisions: Readonly<Record<ReviewDecision, string>> = {
	accept: 'accepted',
	reject: 'rejected',
	undo: 'taken back',
};

/** Who decided what and when, in order. */
export function describeHistory({history}: QueueEntry): string[] {
	return history.map(
		({decision, by, at}) =>
			`${pastDecisions[decision]} by ${by}, ${at.slice(0, 16).replace('T', ' ')} UTC`,
	);
}

function describePeriod(period: Period): string {
	return isStated(period)
		? `${formatPeriod(period)}, from its ${period.basis}`
		: formatPeriod(period);
}

function cutStart(text: string, room: number): string {
	return text.length <= room
		? text
		: `… ${text.slice(-room).replace(/^\S*\s/, '')}`;
}

function cutEnd(text: string, room: number): string {
	return text.length <= room
		? text
		: `${text.slice(0, room).replace(/\s\S*$/, '')} …`;
}
