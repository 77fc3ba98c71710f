import {type Command, type Context, type Request, type Row} from './command.js';
import {stringifyAnswer} from './stringify-answer.js';

/**
 * An answer in the form that the request asks for, in parts: JSON, CSV, a JSON object a line, or text. CSV is loaded only
 * when it is asked for.
 */
export async function renderAnswer<Answer extends object>(
	command: Command<Answer>,
	answer: Answer,
	request: Request,
	context: Pick<Context, 'width'>,
): Promise<Iterable<string>> {
	const {flags} = request;
	if (flags.json) {
		return endLine(stringifyAnswer(answer));
	}

	const rows = command.rows?.(answer) ?? [];
	if (flags.ndjson) {
		return rows.map((row) => `${JSON.stringify(row)}\n`);
	}

	if (flags.csv) {
		const {stringify} = await import('csv-stringify/sync');
		// A cell that begins like a formula would run in a spreadsheet.
		return [
			stringify(
				rows.map((row) => flattenRow(row)),
				{header: true, escape_formulas: true},
			),
		];
	}

	return endLine([command.text(answer, context)]);
}

function* endLine(parts: Iterable<string>): Generator<string> {
	yield* parts;
	yield '\n';
}

function flattenRow(row: Row): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(row).map(([column, value]) => [column, flattenCell(value)]),
	);
}

/** What stands for a value in one cell: an id for a thing, an interval for a period, its parts for what has no other name, bars between the items of a list. */
function flattenCell(value: unknown): string | number {
	if (typeof value === 'number') {
		return value;
	}

	if (value === null || value === undefined) {
		return '';
	}

	if (Array.isArray(value)) {
		return value.map((item) => flattenCell(item)).join('|');
	}

	if (typeof value === 'string' || typeof value === 'boolean') {
		return String(value);
	}

	if (typeof value !== 'object') {
		return '';
	}

	if ('value' in value && 'unit' in value) {
		return Number(value.value);
	}

	if ('id' in value) {
		return String(value.id);
	}

	if ('start' in value && 'end' in value) {
		return `${String(value.start)}/${String(value.end)}`;
	}

	return 'status' in value
		? String(value.status)
		: Object.entries(value)
				.map(([name, part]) => `${name} ${flattenCell(part)}`)
				.join(', ');
}
