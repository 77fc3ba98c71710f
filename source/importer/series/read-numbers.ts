import {quoteCell} from './fault.js';
import {type Columns} from './find-columns.js';
import {textAt} from './find-parts.js';
import {type TableRecord} from './parse-table.js';
import {type CellValue, readStatus, readValue} from './read-value.js';
import {type SeriesRow} from './series-row.js';

type Numbers = Pick<
	SeriesRow,
	'value' | 'status' | 'mark' | 'numerator' | 'denominator'
>;

/** The value of a row and its parts; `undefined`, and a problem, where one of them cannot be right. */
export function readNumbers(
	{cells}: TableRecord,
	columns: Columns,
	problem: (column: number, code: string, message: string) => void,
): Numbers | undefined {
	let isSound = true;
	const fail = (column: number, code: string, message: string) => {
		isSound = false;
		problem(column, code, message);
	};

	const read = (column: number | undefined) => {
		const cell = column === undefined ? undefined : readValue(cells[column]!);
		if (column !== undefined && !cell) {
			fail(
				column,
				'not-a-number',
				`${quoteCell(cells[column]!)} is not a number`,
			);
		}

		return cell ?? {status: 'not-available' as const};
	};

	const [numerator, denominator] = [columns.numerator, columns.denominator].map(
		(column) => {
			const cell = read(column);
			return 'value' in cell ? cell.value : undefined;
		},
	);
	if (denominator !== undefined && !(denominator > 0)) {
		fail(
			columns.denominator!,
			'bad-denominator',
			`the denominator ${quoteCell(cells[columns.denominator!]!)} is not above 0`,
		);
	}

	if (numerator !== undefined && numerator < 0) {
		fail(
			columns.numerator!,
			'bad-numerator',
			`the numerator ${quoteCell(cells[columns.numerator!]!)} is below 0`,
		);
	}

	const cell =
		columns.value === undefined
			? shareOf(numerator, denominator)
			: read(columns.value);
	const said = readStatus(textAt(cells, columns.status) ?? '');
	if (said && 'value' in cell && columns.value !== undefined) {
		fail(
			columns.value,
			'contradictory-status',
			`${quoteCell(cells[columns.value]!)} stands beside a status that says it is ${said.replace('-', ' ')}`,
		);
	}

	return isSound
		? {
				...('value' in cell ? cell : {status: said ?? cell.status}),
				numerator,
				denominator,
			}
		: undefined;
}

/** A table may give the parts of a share and leave the share itself to the reader. */
function shareOf(
	numerator: number | undefined,
	denominator: number | undefined,
): CellValue {
	return numerator === undefined || denominator === undefined
		? {status: 'not-available'}
		: {value: (100 * numerator) / denominator, mark: 'percent'};
}
