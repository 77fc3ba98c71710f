import {makeTable, type Table} from '../table.js';
import {listAccepted, listFigures, type Passage} from './passage.js';
import {type ReportsModel} from './select.js';

/** The objectives that the filter leaves, with how much the report says under each. */
export function tabulateReport({kept, data: {quarter}}: ReportsModel): Table {
	return makeTable<Passage, Passage>(
		{
			report: ({report}) => report,
			priority: ({priority}) => priority,
			strand: ({strand}) => strand,
			objective: ({objective}) => objective,
			name: ({name}) => name,
			paragraphs: ({count}) => count,
			figures: (passage) => listAccepted(passage).length,
			figures_to_review: (passage) =>
				listFigures(passage).length - listAccepted(passage).length,
			summary: ({summary}) => summary,
		},
		{
			items: kept,
			describe: (passage) => passage,
			command: `planwatch figures --report ${quarter.id} --csv`,
		},
	);
}
