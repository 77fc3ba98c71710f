import {isStated} from '../../domain/period.js';
import {makeTable, type Table} from '../table.js';
import {type IndicatorEntry, type IndicatorItem} from './load.js';
import {listItems, type PriorityModel} from './select.js';

/** The indicators that the list shows, with their values as they were printed. */
export function tabulatePriority(model: PriorityModel): Table {
	const {priority, quarter} = model.data;
	return makeTable<IndicatorItem, IndicatorEntry>(
		{
			indicator: ({id}) => id,
			name: ({standing}) => standing.indicator.name,
			strand: ({standing}) => standing.indicator.strand,
			report: ({standing}) => standing.latest?.report ?? standing.lastReport,
			breakdown: ({standing}) => standing.latest?.breakdown,
			value: ({standing}) => standing.latest?.value,
			value_to: ({standing}) => standing.latest?.valueTo,
			unit: ({standing}) => standing.latest?.unit,
			qualifier: ({standing}) => standing.latest?.qualifier,
			period_start: (entry) => findPeriod(entry)?.start,
			period_end: (entry) => findPeriod(entry)?.end,
			change: ({standing: {change}}) =>
				change && (change.direction === 'down' ? -change.value : change.value),
			change_unit: ({standing}) => standing.change?.unit,
			change_reading: ({standing}) => standing.change?.reading,
			change_against: ({standing}) => standing.change?.reference,
			change_origin: ({standing}) => standing.change?.origin,
			expected_lower: ({verdict}) => verdict?.expected?.lower,
			expected_upper: ({verdict}) => verdict?.expected?.upper,
			open_exceptions: ({exceptions}) =>
				exceptions.filter(({triage}) => triage.status === 'open').length,
		},
		{
			items: listItems(model),
			describe: (item) => model.data.describe(item),
			command: `planwatch list --priority ${priority.number} --quarter ${quarter.id} --csv`,
		},
	);
}

function findPeriod({standing}: IndicatorEntry) {
	const period = standing.latest?.period;
	return period && isStated(period) ? period : undefined;
}
