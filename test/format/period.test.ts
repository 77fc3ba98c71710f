import {expect, test} from 'vitest';
import {type PeriodKind} from '../../source/domain/period.js';
import {formatPeriod} from '../../source/format/period.js';

test.each<[PeriodKind, string, string, string]>([
	['12-months', '2022-10-01', '2023-09-30', '12 months to Sep 2023'],
	['month', '2023-09-01', '2023-09-30', 'Sep 2023'],
	['quarter', '2023-07-01', '2023-09-30', 'Jul–Sep 2023'],
	['financial-year', '2022-04-01', '2023-03-31', '2022/23'],
	['as-at', '2023-09-30', '2023-09-30', 'at 30 Sep 2023'],
	['year-to-date', '2023-04-01', '2023-09-30', 'Apr–Sep 2023'],
	['year-to-date', '2023-04-01', '2024-02-29', 'Apr 2023–Feb 2024'],
	['year-to-date', '2023-04-01', '2023-04-30', 'Apr 2023'],
	['since', '2019-04-01', '2023-09-30', 'since Apr 2019'],
	['other', '2023-01-01', '2023-09-30', '9 months to Sep 2023'],
])('%s from %s to %s is "%s"', (kind, start, end, words) => {
	expect(formatPeriod({kind, start, end, basis: 'sentence'})).toBe(words);
});
