import {type MissingStatus, type ValueMark} from './series-row.js';

/** What a cell for a value says; a cell that says neither is no value. */
export type CellValue =
	| {readonly value: number; readonly mark?: ValueMark | undefined}
	| {readonly status: MissingStatus};

/**
 * What stands in official tables where a value does not, lower case. `[x]`, `[z]` and `[c]` are the Government Analysis
 * Function's symbols for not available, not applicable and confidential; `..`, `:` and `*` are older ones.
 */
const missing = new Map<string, MissingStatus>([
	...['', '-', '–', '—', '..', '...', '…', ':', '[x]', '[z]', 'na', 'n/a'].map(
		(sign) => [sign, 'not-available'] as const,
	),
	...['[c]', '*'].map((sign) => [sign, 'suppressed'] as const),
]);

const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?$|^\.\d+$/i;

/**
 * Reads a value as it stands in a table.
 *
 * @returns `undefined` for anything that is neither a finite number nor a sign for a missing one.
 * @example
 * readValue('£1,234.50'); // {value: 1234.5, mark: 'gbp'}
 * readValue('[c]'); // {status: 'suppressed'}
 * readValue('12,34'); // undefined
 */
export function readValue(text: string): CellValue | undefined {
	const status = missing.get(text.toLowerCase());
	if (status) {
		return {status};
	}

	const isPercent = text.endsWith('%');
	const isMoney = text.includes('£');
	const plain = text
		.replace(/\s?%$/, '')
		.replace(/^([+\-−–]?)\s?£\s?/, '$1')
		.replace(/^[−–]/, '-');
	const digits = plain.replace(/^[+-]\s?/, '');
	const value = Number(digits.replaceAll(',', ''));
	if (
		!number.test(digits) ||
		!Number.isFinite(value) ||
		(isPercent && isMoney)
	) {
		return undefined;
	}

	return {
		value: plain.startsWith('-') && value !== 0 ? -value : value,
		mark: isPercent ? 'percent' : isMoney ? 'gbp' : undefined,
	};
}

/** Words of a status column that say a value is missing. Any other word (`final`, `provisional`) says that it is there. */
const statusWords = new Map<string, MissingStatus>([
	['not available', 'not-available'],
	['missing', 'not-available'],
	['x', 'not-available'],
	['suppressed', 'suppressed'],
	['confidential', 'suppressed'],
	['c', 'suppressed'],
]);

/** Reads a cell of a status column; `undefined` where it says nothing of a missing value. */
export function readStatus(text: string): MissingStatus | undefined {
	const word = text.toLowerCase().replaceAll(/[-_]/g, ' ');
	return (
		statusWords.get(word) ??
		(text === '' ? undefined : missing.get(text.toLowerCase()))
	);
}
