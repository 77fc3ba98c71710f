const small = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const tens = [
	'twenty',
	'thirty',
	'forty',
	'fifty',
	'sixty',
	'seventy',
	'eighty',
	'ninety',
];
const scales: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1_000_000,
};
const ordinals = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
];

const digit = small.slice(1, 10).join('|');
const simple = `(?:(?:${tens.join('|')})(?:[- ](?:${digit}))?|${small.toReversed().join('|')})`;

/** A whole number in words: `twenty-four`, `one hundred and twenty`, `a dozen`. */
export const numberWord = `(?:(?:a|${simple}) (?:hundred|thousand|million)(?: and ${simple})?|a dozen|${simple}|nil)`;

/** A number in digits: `1,240`, `4.35`, `£12,345` without its sign. */
export const numberDigits = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;

/** Either of the two. */
export const anyNumber = `(?:${numberDigits}|${numberWord})`;

export const ordinalWord = `(?:${ordinals.join('|')})`;

/**
 * @example
 * readNumber('1,240'); // 1240
 * readNumber('twenty-four'); // 24
 */
export function readNumber(text: string): number {
	const plain = text.toLowerCase().replaceAll(',', '').trim();
	if (/^\d/.test(plain)) {
		return Number(plain);
	}

	let total = 0;
	for (const word of plain.split(/[\s-]+/)) {
		const scale = scales[word];
		if (scale !== undefined) {
			total = Math.max(total, 1) * scale;
		} else if (word === 'dozen') {
			total = 12;
		} else if (small.includes(word)) {
			total += small.indexOf(word);
		} else if (tens.includes(word)) {
			total += (tens.indexOf(word) + 2) * 10;
		}
	}

	return total;
}

/**
 * @example
 * readOrdinal('third'); // 3
 * readOrdinal('11th'); // 11
 */
export function readOrdinal(text: string): number {
	const position = ordinals.indexOf(text.toLowerCase());
	return position === -1 ? Number.parseInt(text, 10) : position + 1;
}
