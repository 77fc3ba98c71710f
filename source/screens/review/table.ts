import {figureColumns} from '../figure-columns.js';
import {makeTable, type Table} from '../table.js';
import {type QueueEntry} from './entry.js';
import {type ReviewModel} from './select.js';

/** The figures that the filter leaves as they stand now, with how sure they were read and what was decided. */
export function tabulateReview({all}: ReviewModel): Table {
	const figures = Object.entries(figureColumns).map(
		([title, read]) =>
			[title, ({item}: QueueEntry) => read(item.figure)] as const,
	);
	return makeTable<QueueEntry, QueueEntry>(
		{
			...Object.fromEntries(figures),
			sentence: ({item}) => item.sentence,
			confidence: ({item}) => item.confidence,
			reasons: ({item}) => item.reasons.join('; '),
			status: ({item}) => item.status,
			by: ({item}) => item.by,
			at: ({item}) => item.at,
		},
		{
			items: all,
			describe: (entry) => entry,
			command: 'planwatch review --all --csv',
		},
	);
}
