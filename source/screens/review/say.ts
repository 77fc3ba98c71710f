import {formatPeriod} from '../../format/period.js';
import {describeValue} from '../place.js';
import {type Said} from '../said.js';
import {sayWindow} from '../say-window.js';
import {
	describeEmpty,
	describeList,
	describeOthers,
	describeState,
} from './describe-list.js';
import {listFields} from './detail.js';
import {type QueueEntry} from './entry.js';
import {type ReviewModel} from './select.js';
import {type ReviewAction} from './state.js';
import {nameEntry} from './words.js';

export function sayReview(model: ReviewModel): Said<ReviewAction> {
	const {all, selected, data} = model;
	const others = describeOthers(model);
	return {
		title: `Review of ${data.quarter.quarter}: ${describeList(model)}`,
		body: [
			...(all.length === 0 ? describeEmpty(model) : []),
			...(others === '' ? [] : [others]),
		],
		...sayWindow(model, sayEntry),
		detail: selected
			? [
					selected.item.sentence,
					`Read from it: ${selected.item.figure.printed}`,
					...listFields(selected, model).map(
						([label, text]) => `${label}: ${text}`,
					),
				]
			: [],
	};
}

function sayEntry(entry: QueueEntry): string {
	const {figure} = entry.item;
	const {role, period} = figure;
	return [
		describeValue(figure),
		nameEntry(entry),
		role,
		formatPeriod(period),
		describeState(entry),
	].join(', ');
}
