import {isStated} from '../../domain/period.js';
import {makeTable, type Table} from '../table.js';
import {type ExceptionItem} from './load.js';
import {type ExceptionsModel} from './select.js';

/** The exceptions that the filter leaves, in the order of the list. */
export function tabulateExceptions({all, data}: ExceptionsModel): Table {
	return makeTable<ExceptionItem, ExceptionItem>(
		{
			exception: ({id}) => id,
			kind: ({exception}) => exception.kind,
			indicator: ({indicator}) => indicator?.id,
			name: ({indicator}) => indicator?.name,
			breakdown: ({exception}) => exception.breakdown,
			priority: ({indicator}) => indicator?.priority,
			strand: ({indicator}) => indicator?.strand,
			reason: ({exception}) => exception.reason,
			bearing: ({exception}) => exception.bearing,
			evidence: ({exception}) => exception.evidence,
			value: ({exception}) => exception.value,
			unit: ({exception, indicator}) =>
				exception.value === undefined ? undefined : indicator?.unit,
			period_start: (item) => findPeriod(item)?.start,
			period_end: (item) => findPeriod(item)?.end,
			expected_lower: ({exception}) => exception.expected?.lower,
			expected_upper: ({exception}) => exception.expected?.upper,
			explanation: ({exception}) => exception.explanation,
			first_seen: ({exception}) => exception.firstSeen,
			status: ({exception}) => exception.triage.status,
			by: ({exception: {triage}}) => ('by' in triage ? triage.by : undefined),
			at: ({exception: {triage}}) => ('at' in triage ? triage.at : undefined),
			note: ({exception: {triage}}) =>
				'note' in triage ? triage.note : undefined,
		},
		{
			items: all.flatMap((row) => (row.id === undefined ? [] : [row.item])),
			describe: (item) => item,
			command: `planwatch exceptions --quarter ${data.quarter.id} --csv`,
		},
	);
}

function findPeriod({exception: {period}}: ExceptionItem) {
	return isStated(period) ? period : undefined;
}
