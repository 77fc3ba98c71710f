import {type Figure, qualifiers, readings, roles} from '../../domain/figure.js';
import {type Period, periodBases, periodKinds} from '../../domain/period.js';
import {strands} from '../../domain/strand.js';
import {units} from '../../domain/unit.js';
import {type RowReader} from './cells.js';

/** A row of `figures/<report>.csv`. */
export function readFigure(row: RowReader): Figure {
	return {
		id: row.text('figure'),
		report: row.text('report'),
		priority: row.number('priority'),
		strand: row.oneOf('strand', strands),
		objective: row.text('objective'),
		paragraph: row.number('paragraph'),
		printed: row.text('printed'),
		indicator: row.optional('indicator'),
		breakdown: row.optional('breakdown'),
		role: row.oneOf('role', roles),
		value: row.number('value'),
		valueTo: row.optionalNumber('value_to'),
		unit: row.oneOf('unit', units),
		qualifier: row.optionalOneOf('qualifier', qualifiers),
		direction: row.optionalOneOf('direction', ['up', 'down']),
		reference: row.optional('reference'),
		referencePeriod: row.range('reference_period'),
		period: readPeriod(row),
		reading: row.optionalOneOf('reading', readings),
		numerator: row.optionalNumber('numerator'),
		denominator: row.optionalNumber('denominator'),
		note: row.optional('note'),
	};
}

function readPeriod(row: RowReader): Period {
	const kind = row.oneOf('period_kind', ['not-stated', ...periodKinds]);
	const range = row.range('period');
	if (kind === 'not-stated' || !range) {
		return {kind: 'not-stated'};
	}

	return {...range, kind, basis: row.oneOf('period_basis', periodBases)};
}
