import {type DateRange} from '../../domain/date-range.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {isStated} from '../../domain/period.js';
import {type Commentary, type Objective} from '../../domain/report.js';
import {type Row} from '../command.js';

/** Rows of the package's files: the reading of `importer/package` the other way round, column for column. */
export function toFigureRow(figure: Figure): Row {
	const {period} = figure;
	return {
		figure: figure.id,
		report: figure.report,
		priority: figure.priority,
		strand: figure.strand,
		objective: figure.objective,
		paragraph: figure.paragraph,
		printed: figure.printed,
		indicator: figure.indicator,
		breakdown: figure.breakdown,
		role: figure.role,
		value: figure.value,
		value_to: figure.valueTo,
		unit: figure.unit,
		qualifier: figure.qualifier,
		direction: figure.direction,
		reference: figure.reference,
		reference_period:
			figure.referencePeriod && toInterval(figure.referencePeriod),
		period: isStated(period) ? toInterval(period) : undefined,
		period_kind: period.kind,
		period_basis: isStated(period) ? period.basis : undefined,
		reading: figure.reading,
		numerator: figure.numerator,
		denominator: figure.denominator,
		note: figure.note,
	};
}

export function toIndicatorRow(indicator: Indicator): Row {
	return {
		indicator: indicator.id,
		name: indicator.name,
		priority: indicator.priority,
		strand: indicator.strand,
		objective: indicator.objective,
		topics: indicator.topics.join('|'),
		type: indicator.type,
		unit: indicator.unit,
		direction: indicator.direction,
		decimals: indicator.decimals,
		aliases: indicator.aliases.join('|'),
		complement: indicator.complement,
		about: indicator.about,
	};
}

export function toObjectiveRow({
	id,
	priority,
	strand,
	name,
	headings,
}: Objective): Row {
	return {objective: id, priority, strand, name, headings: headings.join('|')};
}

export function toCommentaryRow(entry: Commentary): Row {
	const {report, priority, strand, objective, heading, paragraphs, summary} =
		entry;
	return {report, priority, strand, objective, heading, paragraphs, summary};
}

function toInterval({start, end}: DateRange): string {
	return `${start}/${end}`;
}
