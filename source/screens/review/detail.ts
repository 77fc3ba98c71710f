import {pad} from '../../format/table.js';
import {type Line, indent} from '../../ui/line.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {type Box} from '../split.js';
import {type QueueEntry} from './entry.js';
import {type ReviewModel} from './select.js';
import {
	describeHistory,
	describeReading,
	describeSure,
	describeWhere,
	markNumber,
} from './words.js';

const labelWidth = 11;

/** Where a detail has no more rows than these the sentence leaves room for the reading. */
const fewRows = 14;

/** Lines that a sentence has there. */
const sentenceLines = 3;

/** A figure in full: its sentence, what was read of it, how sure that is, where it stands and what else it could be. */
export function writeReview(
	entry: QueueEntry,
	model: Pick<ReviewModel, 'candidates' | 'data'>,
	{columns, rows}: Box,
	theme: Theme,
): Line[] {
	const width = columns - 3;
	const lines = [
		...writeSentence(entry, width, rows <= fewRows, theme),
		...listFields(entry, model).flatMap(([label, text]) =>
			writeField(label, text, width, theme),
		),
	];
	return indent(lines);
}

/** What is known of a figure, each with its label. */
export function listFields(
	entry: QueueEntry,
	{candidates, data: {plan}}: Pick<ReviewModel, 'candidates' | 'data'>,
): ReadonlyArray<readonly [label: string, text: string]> {
	const last = describeHistory(entry).at(-1);
	const others = candidates.map(({name}) => name).join('; ');
	return [
		...describeReading(entry),
		['Sure', describeSure(entry)],
		...(last === undefined ? [] : [['Decided', last] as const]),
		['Where', describeWhere(entry, plan)],
		...(others === '' ? [] : [['Could be', others] as const]),
	];
}

/** The sentence with its number marked, cut around the number where there is little room. */
export function writeSentence(
	entry: QueueEntry,
	width: number,
	isShort: boolean,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	// What wrapping leaves empty at the ends of lines is not for words.
	const most = isShort ? (width - 6) * sentenceLines : undefined;
	return writeParagraph(markNumber(entry, most), width, theme, 'strong');
}

function writeField(
	label: string,
	text: string,
	width: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	return writeParagraph(text, width - labelWidth, theme).map((line, index) => [
		{text: pad(index === 0 ? label : '', labelWidth), style: 'dim'},
		...line,
	]);
}
