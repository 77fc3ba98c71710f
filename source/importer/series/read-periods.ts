import {addDays, type DateRange} from '../../domain/date-range.js';
import {monthRange} from '../time/months.js';
import {readDay, readHyphenatedYear, readPeriod} from './read-period.js';

/**
 * Reads the periods of a whole column, or of the headers of a wide table: some can only be told from the cells beside
 * them. Days that are all the first, or all the last, of a month stand for their months: that is how spreadsheets and
 * databases write them. `2010-11` is November 2010, but where every cell names two years that follow each other
 * (`2010-11`, `2011-12`) they are financial years.
 *
 * @returns As many periods as there are texts; `undefined` for what is none.
 */
export function readPeriods(
	texts: readonly string[],
): Array<DateRange | undefined> {
	if (areFinancialYears(texts)) {
		return texts.map((text) => readHyphenatedYear(text));
	}

	const days = texts.map((text) => readDay(text));
	const toMonth = chooseMonths(days.filter((day) => day !== undefined));
	return texts.map((text, index) => {
		const day = days[index];
		return day !== undefined && toMonth ? toMonth(day) : readPeriod(text);
	});
}

function areFinancialYears(texts: readonly string[]): boolean {
	const distinct = new Set(texts.filter((text) => text !== ''));
	return (
		distinct.size > 1 && [...distinct].every((text) => readHyphenatedYear(text))
	);
}

/** How the days of a column stand for months, if they do. */
function chooseMonths(
	days: readonly string[],
): ((day: string) => DateRange) | undefined {
	if (days.every((day) => isFirst(day)) || days.every((day) => isLast(day))) {
		return monthOf;
	}

	return days.every((day) => isShiftedStart(day))
		? (day) => monthOf(isLast(day) ? addDays(day, 1) : day)
		: undefined;
}

/**
 * Midnight of the first of a month in Britain, written as a day of Greenwich: from April to October the clock there is
 * still on the day before, so summer months begin on the last of a month and winter months on the first. An export that
 * loses the hour leaves just this pattern.
 */
function isShiftedStart(day: string): boolean {
	const month = Number(day.slice(5, 7));
	return isFirst(day)
		? month <= 3 || month >= 11
		: isLast(day) && month >= 3 && month <= 9;
}

function monthOf(day: string): DateRange {
	return monthRange(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function isFirst(day: string): boolean {
	return day.endsWith('-01');
}

function isLast(day: string): boolean {
	return isFirst(addDays(day, 1));
}
