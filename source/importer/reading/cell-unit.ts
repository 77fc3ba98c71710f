import {type Unit} from '../../domain/unit.js';
import {type Mention} from '../numbers/mention.js';
import {findColumn, splitCells, type TableHead} from '../structure/table.js';

/** What a label says of the numbers beside it or under it, and by how much they are to be multiplied. */
const labels: ReadonlyArray<
	readonly [RegExp, {readonly unit: Unit; readonly size: number}]
> = [
	[/\((?:%|per ?cent)\)/i, {unit: 'percent', size: 1}],
	[
		/\((?:in )?days\)|^(?:(?:average|mean|median|working|calendar) )*days\b/i,
		{unit: 'days', size: 1},
	],
	[/\((?:in )?min(?:ute)?s\)/i, {unit: 'seconds', size: 60}],
	[/\((?:in )?sec(?:ond)?s\)/i, {unit: 'seconds', size: 1}],
	[/\(£\)/, {unit: 'gbp', size: 1}],
	[/\(£(?:k|000s?|thousands?)\)/i, {unit: 'gbp', size: 1000}],
	[/\(£(?:m|millions?)\)/i, {unit: 'gbp', size: 1_000_000}],
];

/**
 * Gives a bare number in the cell of a table the unit of its row's label, or of its column's heading: "Accepted (%) | 66.4".
 *
 * @param row the text of the cell's row.
 */
export function measureCell(
	mention: Mention,
	row: string,
	{columns}: TableHead,
): Mention {
	const place = findColumn(row, mention.start);
	const isBare =
		mention.unit === 'count' &&
		mention.sign === undefined &&
		splitCells(row)?.[place]?.trim() === row.slice(mention.start, mention.end);
	if (!isBare || place === 0) {
		return mention;
	}

	const said = [splitCells(row)?.[0], columns[place]];
	const label = labels.find(([pattern]) =>
		said.some((text) => text !== undefined && pattern.test(text)),
	)?.[1];
	return label
		? {...mention, unit: label.unit, value: mention.value * label.size}
		: mention;
}
