import {
	type DateRange,
	shiftMonths,
	wholeMonths,
} from '../../domain/date-range.js';
import {type Period} from '../../domain/period.js';
import {kindOf} from '../../domain/series-figures.js';
import {UserError} from '../../domain/user-error.js';
import {readPeriod} from '../../importer/series/read-period.js';

const monthsTo = /^([1-9]\d?) months? to (.+)$/i;

/**
 * Reads a period as a person writes it: what a cell of a table can say, `12 months to Sep 2023`, and `not-stated`.
 *
 * @throws UserError for anything else.
 */
export function readGivenPeriod(written: string): Period {
	const text = written.trim().replaceAll(/\s+/g, ' ');
	if (/^not.stated$/i.test(text)) {
		return {kind: 'not-stated'};
	}

	const range = readMonthsTo(text) ?? readPeriod(text.replace(/^at /i, ''));
	if (!range) {
		throw new UserError(`'${written}' is not a period`, {
			hint: 'write "12 months to Sep 2023", "Sep 2023", "Q2 23/24", 30/09/2023, 2022-10-01/2023-09-30 or not-stated',
			code: 'not-a-period',
		});
	}

	return {...range, kind: kindOf(range), basis: 'sentence'};
}

function readMonthsTo(text: string): DateRange | undefined {
	const [, months, last = ''] = monthsTo.exec(text) ?? [];
	const month = readPeriod(last);
	return months !== undefined && month && wholeMonths(month) === 1
		? {start: shiftMonths(month, 1 - Number(months)).start, end: month.end}
		: undefined;
}
