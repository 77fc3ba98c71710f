import {type Figure} from '../domain/figure.js';
import {isStated} from '../domain/period.js';
import {type TableColumns} from './table.js';

/** A figure in a table: where it was printed is left empty for a value of an imported series, which was printed nowhere. */
export const figureColumns: TableColumns<Figure> = {
	figure: ({id}) => id,
	indicator: ({indicator}) => indicator,
	report: (figure) => ifPrinted(figure, figure.report),
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
	printed: (figure) => ifPrinted(figure, figure.printed),
	priority: ({priority}) => priority,
	strand: ({strand}) => strand,
	objective: ({objective}) => objective,
	paragraph: (figure) => ifPrinted(figure, figure.paragraph),
	source: ({source}) => source,
	note: ({note}) => note,
};

function ifPrinted<T>({source}: Figure, value: T): T | undefined {
	return source === undefined ? value : undefined;
}
