import {type Figure} from '../../domain/figure.js';
import {isStated} from '../../domain/period.js';
import {formatPeriod} from '../../format/period.js';
import {truncateText} from '../../format/wrap.js';
import {type Line, toLine} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {describePlace, describeValue} from '../place.js';
import {type CommentaryModel} from './select.js';

/** The selected figure as it was read: of what, which role, how much, for when, and what the report beside it has. */
export function writeReading(
	model: CommentaryModel,
	width: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const {selected} = model;
	if (!selected) {
		return model.shown ? [toLine('No figure stands in it.', 'dim')] : [];
	}

	const {figure, waiting} = selected;
	return [
		...writeParagraph(nameFigure(figure, model), width, theme, 'strong'),
		...writeParagraph(describeReading(figure), width, theme),
		...(waiting
			? writeMarked(
					{text: '?'},
					`waits for review, ${Math.round(waiting.confidence * 100)}% sure${waiting.reasons.length > 0 ? `: ${waiting.reasons.join('; ')}` : ''}`,
					width,
					theme,
				)
			: []),
		...describeCounterpart(model).flatMap((text) =>
			writeParagraph(text, width, theme),
		),
		...writeParagraph(
			`printed as “${figure.printed}” · ${describePlace(figure)}`,
			width,
			theme,
			'dim',
		),
		...(figure.note
			? writeParagraph(`Note: ${figure.note}`, width, theme, 'dim')
			: []),
	];
}

/** The same in two lines, for where two passages need the room. */
export function writeShortReading(
	model: CommentaryModel,
	width: number,
	theme: Theme,
): Line[] {
	const {selected} = model;
	const texts = selected
		? [
				`${describeReading(selected.figure)} · ${nameFigure(selected.figure, model)}`,
				selected.waiting
					? '? waits for review'
					: describeCounterpart(model).join(''),
			]
		: ['No figure stands in it.'];
	return texts.map((text) =>
		toLine(theme.draw(truncateText(theme.draw(text), width))),
	);
}

function nameFigure(
	{indicator, breakdown}: Figure,
	{data}: CommentaryModel,
): string {
	const name =
		indicator === undefined
			? 'No indicator'
			: (data.names.get(indicator) ?? indicator);
	return breakdown ? `${name} (${breakdown})` : name;
}

/** `44.9% · level · 12 months to Sep 2023, read from the sentence`. */
function describeReading(figure: Figure): string {
	const {role, reference, period} = figure;
	const basis = isStated(period) ? `, read from the ${period.basis}` : '';
	return [
		describeValue(figure),
		[role, reference].filter(Boolean).join(' on '),
		`${formatPeriod(period)}${basis}`,
	].join(' · ');
}

/** Nothing while it waits: what has not been let in is not compared. */
function describeCounterpart({
	selected,
	data: {other},
	counterpart,
}: CommentaryModel): string[] {
	if (!other || selected?.waiting) {
		return [];
	}

	const {quarter} = other.report;
	return [
		counterpart
			? `${quarter}: ${describeValue(counterpart)} · ${formatPeriod(counterpart.period)}`
			: `${quarter}: no such figure under this objective`,
	];
}
