import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitLines, type Line, toLine, indent} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {scrollTo} from '../../ui/scroll.js';
import {type Theme} from '../../ui/theme.js';
import {fitTyped} from '../../ui/typed-text.js';
import {writeSentence} from '../review/detail.js';
import {type FigureData} from '../review/load-figure.js';
import {describeWhere} from '../review/words.js';
import {type Layout} from '../screen.js';
import {type Field, readField} from './field.js';
import {focusedField, type FormModel} from './form.js';

export function viewForm(
	model: FormModel,
	{columns, rows}: Layout,
	theme: Theme,
): ReactNode {
	const {title, data, fields, focus} = model;
	const width = columns - 6;
	const sentence = data.entry
		? writeSentence(data.entry, width, true, theme)
		: [];
	const hint = writeParagraph(
		focusedField(model)?.hint ?? '',
		width,
		theme,
		'dim',
	);
	const room = Math.max(1, rows - sentence.length - hint.length - 4);
	const offset = scrollTo(0, {row: focus, count: fields.length, height: room});
	const lines: Line[] = [
		toLine(title, 'accent'),
		...sentence,
		...writeWhere(data, width, theme),
		[],
		...fields
			.map((field, place) =>
				writeField(field, model, {isFocused: place === focus, width}),
			)
			.slice(offset, offset + room),
		[],
		...hint,
	];
	return (
		<Box flexDirection="column">
			{renderLines(fitLines(indent(lines), rows), columns, theme)}
		</Box>
	);
}

function writeWhere(
	{entry, plan}: FigureData,
	width: number,
	theme: Theme,
): Line[] {
	const text = entry
		? describeWhere(entry, plan)
		: 'Its report does not print the figure any more.';
	return [toLine(theme.draw(truncateText(theme.draw(text), width)), 'dim')];
}

const labelWidth = 12;

function writeField(
	field: Field,
	model: FormModel,
	{isFocused, width}: {readonly isFocused: boolean; readonly width: number},
): Line {
	const {label, given, choices} = field;
	const text = readField(field, model);
	const raw = model.written[field.name] ?? '';
	const was: Line =
		text === undefined || given === ''
			? []
			: [{text: `   was ${given}`, style: 'dim'}];
	return [
		{text: isFocused ? '▶ ' : '  ', style: 'accent'},
		{text: pad(label, labelWidth), style: 'dim'},
		...(choices
			? writeChoice(text ?? given, isFocused)
			: writeText(fitTyped(raw, width - labelWidth - 3), given, isFocused)),
		...was,
	];
}

function writeChoice(value: string, isFocused: boolean): Line {
	return isFocused
		? [
				{text: '‹ ', style: 'accent'},
				{text: value, style: 'strong'},
				{text: ' ›', style: 'accent'},
			]
		: [{text: value}];
}

/** What is given stands behind the cursor until something is written. */
function writeText(raw: string, given: string, isFocused: boolean): Line {
	if (raw === '') {
		return isFocused
			? [{text: '▏'}, {text: given, style: 'dim'}]
			: [{text: given}];
	}

	return [{text: isFocused ? `${raw}▏` : raw, style: 'strong'}];
}
