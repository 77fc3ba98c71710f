import {labelQuarter} from '../../domain/quarter.js';
import {describeItems} from '../describe-items.js';
import {type QueueEntry} from './entry.js';
import {type ReviewModel} from './select.js';
import {formatSure} from './words.js';

const nouns = {
	waiting: ['waits', 'wait'],
	accepted: ['accepted', 'accepted'],
	rejected: ['rejected', 'rejected'],
} as const;

/** How sure it is, or what was decided. */
export function describeState({
	item: {status, confidence},
}: QueueEntry): string {
	return status === 'waiting' ? formatSure(confidence) : status;
}

/** Of what the list is, and how much of that is in the window. */
export function describeList(model: ReviewModel): string {
	const {status, filter, sort, data} = model;
	return [
		status === undefined
			? describeItems(model, ['figure', 'figures'], data.entries.length)
			: describeItems(model, nouns[status]),
		sort === 'sure' ? 'least sure first' : 'in the order of the report',
		filter && `only ${filter}`,
	]
		.filter(Boolean)
		.join(' · ');
}

/** What the list leaves out, and what waits in other reports. */
export function describeOthers({status, counts, data}: ReviewModel): string {
	const others = (['waiting', 'accepted', 'rejected'] as const)
		.filter((each) => status !== undefined && each !== status)
		.filter((each) => counts[each] > 0)
		.map((each) => `${counts[each]} ${each}`);
	const {next} = data;
	return [
		others.join(', '),
		next && `${next.waiting} in ${labelQuarter(next.report)}: n goes there`,
	]
		.filter(Boolean)
		.join(' · ');
}

/** Why there is nothing in it. */
export function describeEmpty({
	data,
	status,
	filter,
	counts,
}: ReviewModel): string[] {
	const {quarter} = data.quarter;
	if (data.entries.length === 0) {
		return [
			`Nothing waits: the figures of ${quarter} came with Planwatch, and were not read from its document.`,
			'Figures of a report that planwatch import brings in and that it is not sure of wait here.',
		];
	}

	if (filter !== '' && status === 'waiting') {
		return [`Nothing that is ${filter} waits. F shows all that wait.`];
	}

	return status === 'waiting'
		? [
				`Nothing waits: all ${data.entries.length} figures of ${quarter} are settled.`,
				`${counts.accepted} are in the lists and exceptions; f shows them, and what was rejected.`,
			]
		: [`No figure of ${quarter} is here. F shows those that wait.`];
}
