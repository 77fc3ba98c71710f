import {isStrand, type Strand} from '../../domain/strand.js';
import {stripMarkup} from './markup.js';
import {joinCells} from './table.js';

/** What a line of a report is, by its own look alone. `number` counts from 1. */
export type Line = {readonly number: number; readonly text: string} & (
	| {readonly kind: 'blank'}
	| {
			readonly kind: 'section';
			readonly strand: Strand;
			readonly quarter: string;
	  }
	| {readonly kind: 'banner'; readonly priority?: number | undefined}
	| {readonly kind: 'item'}
	/** `bold` is the part that opens a line in bold. */
	| {
			readonly kind: 'text';
			readonly level: number;
			readonly bold?: string | undefined;
	  }
);

const opening =
	/^(q\s?[1-4]\s+\d{2,4}\s*[/–-]\s*\d{2,4})\s*[:–-]?\s*(fire(?:\s+(?:and|&)\s+rescue)?|police|working\s+together)\s+(?:priority\s+)?commentary\b[\s:]*(.*)$/i;
const glance = /^at a glance\b\s*:?\s*/i;
const banner = /^performance\s+report\s*[:–-]\s*(.+)$/i;
const numberedBanner = /^priority\s+(\d)\s*[:–-]\s*(.+)$/i;
const listMark =
	/^\s*(?:[-*+•·▪◦‣–]|\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]+\))\s+(?=\S)/;
/** The row of a Markdown table, and the rule under its head. */
const tableRow = /^\s*\|(?<cells>.+)\|\s*$/;
const tableRule = /^[\s|:-]+$/;
const pageNumber = /^(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?$/i;

/** Reads the kind of a line. One line of the file can be two: an opening with text behind *At a Glance:*. */
export function readLine(raw: string, number: number): Line[] {
	const [, marks = '', rest = ''] =
		/^\s{0,3}(#{1,6}(?=\s))?(.*)$/.exec(raw) ?? [];
	const text = stripMarkup(rest);
	if (/^[-–—_=*\s]*$/.test(text) || pageNumber.test(text)) {
		return [{kind: 'blank', number, text: ''}];
	}

	const section = opening.exec(text);
	if (section) {
		return [
			{
				kind: 'section',
				number,
				text,
				strand: readStrand(section[2]!),
				quarter: section[1]!,
			},
			...readLine(section[3]!.replace(glance, ''), number).filter(
				({kind}) => kind !== 'blank',
			),
		];
	}

	if (glance.test(text)) {
		return readLine(text.replace(glance, ''), number);
	}

	const named = banner.exec(text);
	if (named) {
		return [{kind: 'banner', number, text: named[1]!}];
	}

	const numbered = numberedBanner.exec(text);
	if (numbered) {
		return [
			{
				kind: 'banner',
				number,
				text: numbered[2]!,
				priority: Number(numbered[1]),
			},
		];
	}

	const row = tableRow.exec(rest)?.groups?.cells;
	if (row !== undefined) {
		return tableRule.test(row)
			? [{kind: 'blank', number, text: ''}]
			: [
					{
						kind: 'item',
						number,
						text: joinCells(row.split('|').map((cell) => stripMarkup(cell))),
					},
				];
	}

	if (marks === '' && listMark.test(raw)) {
		return [
			{kind: 'item', number, text: stripMarkup(raw.replace(listMark, ''))},
		];
	}

	return [
		{kind: 'text', number, text, level: marks.length, bold: readBold(rest)},
	];
}

/** The bold opening of a line, with the colon that may stand inside or behind the marks. */
function readBold(rest: string): string | undefined {
	const match = /^\s*(\*\*|__)(?<bold>.+?)\1(?<colon>\s*:)?/.exec(rest);
	return match
		? stripMarkup(match.groups!.bold! + (match.groups!.colon ?? ''))
		: undefined;
}

function readStrand(text: string): Strand {
	const id = text
		.toLowerCase()
		.replace(/\s+(?:and|&)\s+rescue/, '')
		.replaceAll(/\s+/g, '-');
	return isStrand(id) ? id : 'working-together';
}
