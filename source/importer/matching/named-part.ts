import {ordinalWord, readOrdinal} from '../numbers/number-words.js';

const station = /\b(?<name>[A-Z][a-z]+) (?:[Ff]ire )?[Ss]tation\b/g;
const area =
	/\b(?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:estate|area|project|neighbourhood)\b/g;
const round = new RegExp(
	String.raw`\b(?:[Rr]ound (?<number>\d{1,2})|(?<ordinal>${ordinalWord}|\d{1,2}(?:st|nd|rd|th)) round)\b`,
	'g',
);

/**
 * The station, estate or round of funding that a text names last: what figures that are always given by such parts
 * are of.
 *
 * @example
 * nameLastPart('Work on the Queensway estate went on.'); // 'Queensway'
 */
export function nameLastPart(text: string): string | undefined {
	const found = [
		...list(text, station, ({name}) => `${name!} station`),
		...list(text, area, ({name}) => name!),
		...list(text, round, ({number, ordinal}) =>
			number === undefined
				? `round ${readOrdinal(ordinal!)}`
				: `round ${number}`,
		),
	];
	return found.toSorted((a, b) => a.at - b.at).at(-1)?.label;
}

function list(
	text: string,
	pattern: RegExp,
	label: (groups: Readonly<Record<string, string | undefined>>) => string,
): Array<{readonly at: number; readonly label: string}> {
	return [...text.matchAll(pattern)].map((match) => ({
		at: match.index,
		label: label(match.groups!),
	}));
}
