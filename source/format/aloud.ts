const months: Readonly<Record<string, string>> = {
	Jan: 'January',
	Feb: 'February',
	Mar: 'March',
	Apr: 'April',
	Jun: 'June',
	Jul: 'July',
	Aug: 'August',
	Sep: 'September',
	Oct: 'October',
	Nov: 'November',
	Dec: 'December',
};

type Rule = readonly [pattern: RegExp, spoken: string];

const number = String.raw`£?\d[\d,.]*`;
/** The beginning of a line, of an item of a list, of a sentence or of a part of one. */
const phrase = String.raw`(^(?:\d+\. )?|[.:;,(“] ?)`;

/** In this order: what a sign means depends on what stands around it. */
const rules: readonly Rule[] = [
	// Where something stands: Q2 23/24 P1 Police ¶2.
	[/(\d\d\/\d\d) P(\d) /g, '$1, priority $2, '],
	[/\bP(\d)(?= (?:Police|Fire|Working))/g, 'priority $1,'],
	[/ ¶(\d+)/g, ', paragraph $1'],
	[/«|»/g, ''],
	[/ · /g, ', '],
	// Spans, before a dash can be taken for a minus.
	[/(\w)–(\w)/g, '$1 to $2'],
	// A sign that begins a phrase is a change; any other is of a number below zero.
	[new RegExp(`${phrase}−(${number})(?! to )`, 'g'), '$1down $2'],
	[new RegExp(String.raw`${phrase}\+(${number})(?! to )`, 'g'), '$1up $2'],
	[/−(?=[\d£])/g, 'minus '],
	[/(^|\s)\+(?=[\d£])/g, '$1plus '],
	[/ − /g, ' minus '],
	[/ × /g, ' times '],
	[/ ÷ /g, ' divided by '],
	[/×(\d+)/g, '$1 times'],
	[/÷(\d+)/g, 'divided by $1'],
	[/ ⁇/g, ' (two readings)'],
	// Units.
	[/(?<![\d.,])1 pts\b/g, '1 point'],
	[/ pts\b/g, ' points'],
	[/\b(\d+)m (\d\d)s\b/g, '$1 minutes $2 seconds'],
	[/\b(\d+)s\b(?!')/g, '$1 seconds'],
	[/\b0(\d seconds)/g, '$1'],
	[/(?<![\d.,])1 (minute|second)s/g, '1 $1'],
	[/ ft\b/g, ' feet'],
	[/\bFTE\b/g, 'full-time equivalents'],
	// Qualifiers.
	[/>(?=[\d£])/g, 'over '],
	[/<(?=[\d£])/g, 'under '],
	[/≥(?=[\d£])/g, 'at least '],
	[/≤(?=[\d£])/g, 'up to '],
	[/~(?=[\d£])/g, 'about '],
	[/ → /g, ' to '],
	[/\bCI\b/g, 'confidence interval'],
	[/\b([pu])′/g, '$1 prime'],
	[/[○●▲▼◆▶▏] ?/g, ''],
	[/…/g, '...'],
];

const month = new RegExp(
	String.raw`\b(${Object.keys(months).join('|')})\b(?= \d{4}| to \w+ \d{4}|–)`,
	'g',
);

/**
 * A text of the screens as one says it: signs as words, months in full. For who hears it, from a machine that reads signs out or
 * passes them over.
 *
 * @example
 * sayAloud('44.9% · −3.7 pts ⁇ · 12 months to Sep 2023'); // '44.9%, down 3.7 points (two readings), 12 months to September 2023'
 */
export function sayAloud(text: string): string {
	let spoken = text.replaceAll(month, (name) => months[name]!);
	for (const [pattern, words] of rules) {
		spoken = spoken.replaceAll(pattern, words);
	}

	return sayHeading(spoken);
}

/** Capitals throughout are spelt letter by letter. */
function sayHeading(text: string): string {
	const [heading = ''] = /^[^a-z]*[A-Z]{4}[^a-z]*(?=:|$)/.exec(text) ?? [];
	return (
		heading.replaceAll(
			/([A-Z])([A-Z]+)/g,
			(_, first: string, rest: string) => first + rest.toLowerCase(),
		) + text.slice(heading.length)
	);
}
