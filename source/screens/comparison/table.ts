import {makeTable, type Table} from '../table.js';
import {type ComparedEntry, type ComparedSide} from './load.js';
import {type ComparisonModel} from './select.js';

/** The differences that the filter leaves; a value that was worked out is in words, with its formula. */
export function tabulateComparison({kept, data}: ComparisonModel): Table {
	const {from, to} = data;
	const sides = {before: from?.id ?? 'before', after: to?.id ?? 'after'};
	return makeTable<ComparedEntry, ComparedEntry>(
		{
			difference: ({kind}) => kind,
			indicator: ({indicator}) => indicator,
			name: ({name}) => name,
			priority: ({priority}) => priority,
			strand: ({strand}) => strand,
			role: ({role}) => role,
			...columnsOf(sides.before, ({before}) => before),
			...columnsOf(sides.after, ({after}) => after),
		},
		{
			items: kept,
			describe: (entry) => entry,
			command: `planwatch compare ${sides.before} ${sides.after} --json`,
		},
	);
}

function columnsOf(
	report: string,
	find: (entry: ComparedEntry) => ComparedSide | undefined,
) {
	return {
		[`${report} value`]: (entry: ComparedEntry) =>
			find(entry)?.figure?.value ?? find(entry)?.value,
		[`${report} unit`]: (entry: ComparedEntry) => find(entry)?.figure?.unit,
		[`${report} direction`]: (entry: ComparedEntry) =>
			find(entry)?.figure?.direction,
		[`${report} period`]: (entry: ComparedEntry) => find(entry)?.period,
		[`${report} formula`]: (entry: ComparedEntry) => find(entry)?.formula,
		[`${report} place`]: (entry: ComparedEntry) => find(entry)?.place,
	};
}
