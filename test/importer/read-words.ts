import {type BareFigure} from '../../source/importer/reading/bare-figure.js';
import {readParagraphFigures} from '../../source/importer/reading/read-figures.js';

export const clock = {quarter: {start: '2023-07-01', end: '2023-09-30'}};

/** Figures in words. */
export const list = (text: string, figures: readonly BareFigure[]) =>
	figures.map(({mention, role, qualifier, period}) => ({
		printed: text.slice(mention.start, mention.end),
		role: role.role,
		direction: role.change?.direction,
		qualifier,
		period:
			period &&
			`${period.stretch.range.start}/${period.stretch.range.end} ${period.basis}`,
	}));

/** What is read of a paragraph in a report for Q2 23/24, in words. */
export const read = (text: string, listLead?: string) =>
	list(
		text,
		readParagraphFigures({number: 1, line: 1, text, listLead}, clock).figures,
	);

/** `38% baseline`, `12 change up`. */
export const listRoles = (text: string) =>
	read(text).map(({printed, role, direction}) =>
		[printed, role, direction].filter(Boolean).join(' '),
	);
