import {figureColumns} from '../figure-columns.js';
import {makeTable, type Table} from '../table.js';
import {type IndicatorData} from './load.js';

/** Every figure of the indicator as it was printed, and after them the values of imported series. */
export function tabulateFigures({data}: {readonly data: IndicatorData}): Table {
	const {standing, figures, imported} = data;
	return makeTable(figureColumns, {
		items: [...figures, ...imported],
		describe: (figure) => figure,
		command: `planwatch figures --indicator ${standing?.indicator.id ?? ''} --csv`,
	});
}
