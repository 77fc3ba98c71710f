import {expect, test} from 'vitest';
import {sayAloud} from '../../source/format/aloud.js';

test.each([
	[
		'44.9%, −3.7 pts, 12 months to Sep 2023',
		'44.9%, down 3.7 points, 12 months to September 2023',
	],
	[
		'2. −3.7 pts ⁇ · on previous 12 months',
		'2. down 3.7 points (two readings), on previous 12 months',
	],
	['Change: +20 in 9 months', 'Change: up 20 in 9 months'],
	['No counts. −2.1 pts would need', 'No counts. down 2.1 points would need'],
	['+1 pts', 'up 1 point'],
	['Expected: −5 to 10, mean −2', 'Expected: minus 5 to 10, mean minus 2'],
	['173–432, Jul–Sep 2023', '173 to 432, July to September 2023'],
	['at 30 Sep 2023', 'at 30 September 2023'],
	['since May 2021, in Mar 2022', 'since May 2021, in March 2022'],
	[
		'>1,500 · <70% · ≥12 · ≤3 · ~40',
		'over 1,500, under 70%, at least 12, up to 3, about 40',
	],
	[
		'13m 02s, 45s, 1m 10s',
		'13 minutes 2 seconds, 45 seconds, 1 minute 10 seconds',
	],
	['Q2 23/24 P1 Police ¶2', 'Q2 23/24, priority 1, Police, paragraph 2'],
	['P4 Working Together', 'priority 4, Working Together'],
	[
		'44.9 ÷ (1 − 3.7%), 44.9 × 2, ×2',
		'44.9 divided by (1 minus 3.7%), 44.9 times 2, 2 times',
	],
	['7 FTE', '7 full-time equivalents'],
	['POLICE', 'Police'],
	['1 PREVENTION · WORKING TOGETHER', '1 Prevention, Working Together'],
	['RESTATED: two values', 'Restated: two values'],
	['ANPR cameras, BAME officers', 'ANPR cameras, BAME officers'],
	['the rate was «44.9%», lower', 'the rate was 44.9%, lower'],
	[
		'Protect & Support - a plan for 2021–26',
		'Protect & Support - a plan for 2021 to 26',
	],
	['£322,650.35 on 1st May', '£322,650.35 on 1st May'],
])('%s is said %s', (written, said) => {
	expect(sayAloud(written)).toBe(said);
});
