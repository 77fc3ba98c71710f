import {expect, test} from 'vitest';
import {readNumbers} from '../../source/importer/numbers/read-numbers.js';

const clock = {quarter: {start: '2023-07-01', end: '2023-09-30'}};

const listFigures = (text: string) =>
	readNumbers(text, clock).mentions.map(
		({start, end, value, valueTo, unit}) =>
			`${text.slice(start, end)} = ${value}${valueTo === undefined ? '' : `..${valueTo}`} ${unit}`,
	);

const listReasons = (text: string) =>
	readNumbers(text, clock).passedOver.map(
		({start, end, why}) => `${text.slice(start, end).trim()}: ${why}`,
	);

test.each([
	['It fell by -12.5% (-31).', ['-12.5% = 12.5 percent', '-31 = 31 count']],
	['Ninety per cent agreed.', ['Ninety per cent = 90 percent']],
	[
		'It is 1.4 percentage points up.',
		['1.4 percentage points = 1.4 percentage-points'],
	],
	[
		'A £2.6m fund paid £12,345.67 and 50p.',
		['£2.6m = 2600000 gbp', '£12,345.67 = 12345.67 gbp', '50p = 0.5 gbp'],
	],
	['Grants between £250 and £4,000.', ['£250 and £4,000 = 250..4000 gbp']],
	[
		'They took 9 minutes and 5 seconds.',
		['9 minutes and 5 seconds = 545 seconds'],
	],
	[
		'They took 11 minutes & 20 seconds.',
		['11 minutes & 20 seconds = 680 seconds'],
	],
	['It was cut from five days to two.', ['five days = 5 days', 'two = 2 days']],
	[
		'It takes 16 minutes nationally and 12 in our MSG.',
		['16 minutes = 960 seconds', '12 = 720 seconds'],
	],
	[
		'It takes 2 working days (national 5, MSG 4).',
		['2 working days = 2 days', '5 = 5 days', '4 = 4 days'],
	],
	['There were over 1.4k keys.', ['1.4k = 1400 count']],
	['It took 12 min 58 s.', ['12 min 58 s = 778 seconds']],
	[
		'The median number of days fell from 76 to 59.',
		['76 = 76 days', '59 = 59 days'],
	],
	[
		'It takes 16 minutes and 12 crews take part.',
		['16 minutes = 960 seconds', '12 = 12 count'],
	],
	['One post in seven stations is vacant.', ['seven = 7 count']],
	[
		'Nearly one stop in seven was followed by an arrest.',
		['one stop in seven = 14.3 percent'],
	],
	['It is double the rate of 2021.', ['double = 2 times']],
	['Grants of £1,500 up to £9,800.', ['£1,500 up to £9,800 = 1500..9800 gbp']],
	['It was 8m 15s.', ['8m 15s = 495 seconds']],
	['It took 1 hour 5 minutes.', ['1 hour 5 minutes = 3900 seconds']],
	['A wait of 81 "median" days.', ['81 "median" days = 81 days']],
	['There are 6.5 FTE.', ['6.5 FTE = 6.5 fte']],
	['A 31ft mast.', ['31ft = 31 feet']],
	['Just under three quarters came back.', ['three quarters = 75 percent']],
	[
		'One in five said so, and 9 out of 10 agreed.',
		['One in five = 20 percent', '9 out of 10 = 90 percent'],
	],
	[
		'It has doubled, then halved.',
		['doubled = 2 times', 'halved = 50 percent'],
	],
	['The force is ranked 14th nationally.', ['14th = 14 rank']],
	['It is the third largest fall.', ['third = 3 rank']],
	['There were 17 x notices at x2 sites.', ['17 = 17 count', 'x2 = 2 count']],
	['Twenty-six measures were named.', ['Twenty-six = 26 count']],
	[
		'There were 12.3 crimes per 1,000 people.',
		['12.3 crimes per 1,000 = 12.3 count'],
	],
	['The goal is to be carbon neutral by 2045.', ['2045 = 2045 year']],
] as const)('%s', (text, figures) => {
	expect(listFigures(text)).toEqual(figures);
});

test.each([
	[
		'In May 2022 and at the end of Q2 23/24.',
		['May 2022: date', 'at the end of Q2 23/24: quarter'],
	],
	['During 2021/22 and since 2019.', ['2021/22: date', '2019: date']],
	[
		'Over the last 12 months and a three-year plan.',
		['last 12 months: period-length', 'three-year: period-length'],
	],
	[
		'Grade 1 calls, level 3 and Round 5.',
		['Grade 1: name', 'level 3: name', 'Round 5: name'],
	],
	['Since COVID-19, on the A45.', ['COVID-19: name', 'A45: name']],
	[
		'Under-18 suspects, those aged 16 to 24.',
		['Under-18: age-band', 'aged 16 to 24: age-band'],
	],
	[
		'Thefts by a suspect who is under 18 rose, and those under 16 fell.',
		['suspect who is under 18: age-band', 'those under 16: age-band'],
	],
	['Thefts with a suspect under 18 rose.', ['under 18: age-band']],
	[
		'The Fire Safety Order 2005, see page 9.',
		['Order 2005: legislation', 'page 9: page'],
	],
	[
		'One of the reasons was the first draft.',
		['One: idiom', 'first draft: idiom'],
	],
	['It comes in the first half of 2024/25.', ['first: idiom', '2024/25: date']],
	['These three towns and both.', ['three: back-reference']],
	['See https://example.org/2023/12.', ['https://example.org/2023/12.: url']],
	['It led to hundreds of arrests.', ['hundreds of: vague']],
] as const)('no figure: %s', (text, reasons) => {
	expect(listReasons(text)).toEqual(reasons);
	expect(listFigures(text)).toEqual([]);
});

test('spans never touch each other, whatever the text', () => {
	const text =
		'5 5% £5 5,5 5-5 5/5 5th x5 five fifths 5.5.5 5:55 minutes 55m 5s Q5 5k (5) +5';
	const {mentions, passedOver} = readNumbers(text, clock);
	const spans = [...mentions, ...passedOver].toSorted(
		(a, b) => a.start - b.start,
	);
	expect(mentions.length).toBeGreaterThan(5);
	for (const [index, {start}] of spans.entries()) {
		expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
	}
});
