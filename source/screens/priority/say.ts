import {labelQuarter} from '../../domain/quarter.js';
import {strandName} from '../../domain/strand.js';
import {ambiguousMark} from '../../format/change.js';
import {formatPeriod} from '../../format/period.js';
import {asWritten} from '../../ui/theme.js';
import {sayMark} from '../marks.js';
import {sayLevels} from '../said-series.js';
import {readLines} from '../read-lines.js';
import {type Said} from '../said.js';
import {sayWindow} from '../say-window.js';
import {describeEmpty} from './describe-empty.js';
import {type IndicatorEntry} from './load.js';
import {type PriorityModel} from './select.js';
import {type PriorityAction} from './state.js';
import {writeWords} from './words.js';

export function sayPriority(model: PriorityModel): Said<PriorityAction> {
	const {data, rows, status, selected} = model;
	const {number, name} = data.priority;
	return {
		title: `Priority ${number}, ${name}: ${status}`,
		body: rows.length === 0 ? [describeEmpty(model)] : [],
		...sayWindow(model, (row) =>
			row.id === undefined ? row.heading : sayEntry(row.entry),
		),
		detail: selected ? sayInFull(selected) : [],
	};
}

/** `Domestic abuse repeat victim rate, 44.9%, −3.7 pts, 12 months to Sep 2023`. */
function sayEntry({
	standing,
	value,
	change,
	mark,
	waiting,
}: IndicatorEntry): string {
	const {indicator, latest, isReported, valueFrom, lastReport} = standing;
	const isUnsure = change.includes(ambiguousMark);
	return [
		indicator.name,
		value,
		change.replace(ambiguousMark, '').trim(),
		latest && formatPeriod(latest.period),
		isUnsure && 'two readings',
		(!isReported || valueFrom) &&
			`last in ${labelQuarter(valueFrom ?? lastReport ?? '')}`,
		waiting > 0 && `${waiting} to review`,
		mark && `open exception, ${sayMark(mark)}`,
	]
		.filter(Boolean)
		.join(', ');
}

function sayInFull(entry: IndicatorEntry): string[] {
	const {indicator, series} = entry.standing;
	return [
		indicator.name,
		`Priority ${indicator.priority}, ${strandName(indicator.strand)}`,
		...(series && series.levels.length > 1 ? sayLevels(series.levels) : []),
		...readLines(writeWords(entry, Number.POSITIVE_INFINITY, asWritten)),
	];
}
