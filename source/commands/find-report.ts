import {parseQuarter, quarterId} from '../domain/quarter.js';
import {type Report} from '../domain/report.js';
import {UserError} from '../domain/user-error.js';
import {type Store} from '../store/open.js';

/**
 * The report of a quarter as people write it: `Q2 23/24`, `2023-24-q2`, `latest`.
 *
 * @throws UserError when the text is no quarter, or the store has no report for it.
 */
export function findReport(
	store: Pick<Store, 'reports'>,
	text: string,
): Report {
	const reports = store.reports.reports();
	const latest = reports.at(-1);
	if (text === 'latest' && latest) {
		return latest;
	}

	const quarter = parseQuarter(text);
	const report = quarter && reports.find(({id}) => id === quarterId(quarter));
	if (report) {
		return report;
	}

	const known = reports.map((known) => known.quarter).join(', ');
	throw new UserError(
		quarter ? `there is no report for '${text}'` : `'${text}' is not a quarter`,
		{
			hint: `the store has ${known}; write "Q2 23/24", 2023-24-q2 or latest`,
			code: 'unknown-quarter',
		},
	);
}
