import {type Figure} from '../../domain/figure.js';
import {isStated} from '../../domain/period.js';
import {makeTable, type Table} from '../table.js';
import {type IndicatorData} from './load.js';

/** Every figure of the indicator as it was printed, and after them the values of imported series. */
export function tabulateFigures({data}: {readonly data: IndicatorData}): Table {
	const {standing, figures, imported} = data;
	return makeTable<Figure, Figure>(
		{
			figure: ({id}) => id,
			indicator: ({indicator}) => indicator,
			report: ({report, source}) => (source === undefined ? report : undefined),
			role: ({role}) => role,
			breakdown: ({breakdown}) => breakdown,
			value: ({value}) => value,
			value_to: ({valueTo}) => valueTo,
			unit: ({unit}) => unit,
			qualifier: ({qualifier}) => qualifier,
			direction: ({direction}) => direction,
			reading: ({reading}) => reading,
			against: ({reference}) => reference,
			period_start: ({period}) => (isStated(period) ? period.start : undefined),
			period_end: ({period}) => (isStated(period) ? period.end : undefined),
			period_kind: ({period}) => period.kind,
			numerator: ({numerator}) => numerator,
			denominator: ({denominator}) => denominator,
			printed: ({printed, source}) =>
				source === undefined ? printed : undefined,
			priority: ({priority}) => priority,
			strand: ({strand}) => strand,
			objective: ({objective}) => objective,
			paragraph: ({paragraph, source}) =>
				source === undefined ? paragraph : undefined,
			source: ({source}) => source,
			note: ({note}) => note,
		},
		{
			items: [...figures, ...imported],
			describe: (figure) => figure,
			command: `planwatch figures --indicator ${standing?.indicator.id ?? ''} --csv`,
		},
	);
}
