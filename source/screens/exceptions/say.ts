import {asWritten} from '../../ui/theme.js';
import {readLines} from '../read-lines.js';
import {type Said} from '../said.js';
import {sayWindow} from '../say-window.js';
import {describeEmpty, describeUnassessed} from './describe-list.js';
import {writeException} from './detail.js';
import {type ExceptionItem} from './load.js';
import {type ExceptionsModel} from './select.js';
import {type ExceptionsAction} from './state.js';

export function sayExceptions(model: ExceptionsModel): Said<ExceptionsAction> {
	const {data, all, status, selected} = model;
	return {
		title: `Exceptions in ${data.quarter.quarter}: ${status}`,
		body: [
			...(all.length === 0 ? [describeEmpty(model)] : []),
			describeUnassessed(data),
		],
		...sayWindow(model, (row) =>
			row.id === undefined ? row.heading : sayItem(row.item),
		),
		detail: selected
			? readLines(writeException(selected, Number.POSITIVE_INFINITY, asWritten))
			: [],
	};
}

function sayItem({name, exception}: ExceptionItem): string {
	const {kind, reason, bearing, triage} = exception;
	return `${name}, ${kind}: ${reason}, ${bearing}, ${triage.status}`;
}
