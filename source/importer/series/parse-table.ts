import {CsvError, parse} from 'csv-parse/sync';
import {type Fault, quoteCell} from './fault.js';

/** A row of cells and the line it begins on. */
export type TableRecord = {
	readonly line: number;
	readonly cells: readonly string[];
};

export type Table = {
	readonly header: readonly string[];
	readonly records: readonly TableRecord[];
	readonly faults: readonly Fault[];
};

/** What csv-parse says with `info`; its types do not. */
type Parsed = ReadonlyArray<{
	readonly record: readonly string[];
	readonly info: {readonly lines: number};
}>;

/**
 * Splits CSV text into its header and the rows below it. Space around and inside a cell is evened out; rows without
 * any text are left out, and so are empty cells beyond the header. A row of another length is a fault.
 *
 * @param text with line feeds as line ends.
 */
export function parseTable(text: string): Table {
	try {
		const parsed = parse(text, {
			info: true,
			record_delimiter: '\n',
			relax_column_count: true,
			skip_empty_lines: true,
		}) as unknown as Parsed;
		return fitRecords(
			parsed
				.map(({record, info}) => ({
					line: info.lines - countLineEnds(record),
					cells: record.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()),
				}))
				.filter(({cells}) => cells.some((cell) => cell !== '')),
		);
	} catch (error) {
		return {header: [], records: [], faults: [describeError(error)]};
	}
}

function fitRecords(all: readonly TableRecord[]): Table {
	const [head, ...rest] = all;
	const header = trimEnd(head?.cells ?? []);
	const faults: Fault[] = [];
	const records = rest.flatMap(({line, cells}) => {
		const extra = cells.slice(header.length).find((cell) => cell !== '');
		if (cells.length < header.length || extra !== undefined) {
			faults.push({
				line,
				column: 'row',
				code: 'row-length',
				message: `${cells.length} cells, beginning ${quoteCell(cells[0] ?? '')}, where the header has ${header.length}`,
			});
			return [];
		}

		return [{line, cells: cells.slice(0, header.length)}];
	});
	return {header, records, faults};
}

function trimEnd(cells: readonly string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** A quoted cell may hold line ends; csv-parse says where a row ends, a person looks where it begins. */
function countLineEnds(record: readonly string[]): number {
	return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function describeError(error: unknown): Fault {
	const details = error instanceof CsvError ? error : undefined;
	const line = Number((details as {lines?: number} | undefined)?.lines ?? 1);
	return {
		line,
		column: 'row',
		code: 'not-csv',
		message:
			details?.code === 'CSV_QUOTE_NOT_CLOSED'
				? 'a cell begins with a quotation mark that is never closed'
				: 'a quotation mark stands where none can: a cell that holds one is put in quotation marks, and the mark doubled',
	};
}
