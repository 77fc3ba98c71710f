import * as v from 'valibot';
import {qualifiers, readings, roles} from '../../domain/figure.js';
import {periodBases, periodKinds} from '../../domain/period.js';
import {strands} from '../../domain/strand.js';
import {units} from '../../domain/unit.js';
import {namedShape} from './named.js';

export const periodShape = v.object({
	start: v.string(),
	end: v.string(),
	kind: v.picklist(periodKinds),
	basis: v.picklist(periodBases),
	label: v.string(),
});

const rangeShape = v.object({start: v.string(), end: v.string()});

/** One number: as it was printed (`stated`), or worked out from what was printed (`derived`, with its formula). */
export const figureShape = v.object({
	id: v.string(),
	report: v.string(),
	priority: v.number(),
	strand: v.picklist(strands),
	objective: v.string(),
	paragraph: v.number(),
	printed: v.nullable(v.string()),
	indicator: v.nullable(namedShape),
	breakdown: v.nullable(v.string()),
	role: v.picklist(roles),
	value: v.number(),
	valueTo: v.nullable(v.number()),
	unit: v.picklist(units),
	qualifier: v.nullable(v.picklist(qualifiers)),
	direction: v.nullable(v.picklist(['up', 'down'])),
	reference: v.nullable(v.string()),
	referencePeriod: v.nullable(rangeShape),
	period: v.nullable(periodShape),
	reading: v.nullable(v.picklist(readings)),
	numerator: v.nullable(v.number()),
	denominator: v.nullable(v.number()),
	origin: v.picklist(['stated', 'derived']),
	formula: v.nullable(v.string()),
	/** What the rounding of the print allows; for derived values only. */
	interval: v.nullable(v.object({lower: v.number(), upper: v.number()})),
	/** The sentence it stands in, once its report's document has been imported. */
	quote: v.nullable(v.string()),
	/** Where the number stands in the quote, in UTF-16 units. */
	quoteSpan: v.nullable(v.object({start: v.number(), end: v.number()})),
	note: v.nullable(v.string()),
	/** The file of an imported series; its place is then that of its indicator. */
	source: v.nullable(v.string()),
});

export type FigureJson = v.InferOutput<typeof figureShape>;
