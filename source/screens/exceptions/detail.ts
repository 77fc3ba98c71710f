import {labelQuarter} from '../../domain/quarter.js';
import {type Line, indent} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {markException} from '../marks.js';
import {describeFigure} from '../place.js';
import {writeBasis} from './basis.js';
import {type ExceptionEntry} from './load.js';

/** An exception in full: why, on which figures, and what was decided. */
export function writeException(
	entry: ExceptionEntry,
	columns: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const {exception, figures, history, name} = entry;
	const width = columns - 3;
	const about = [exception.kind, exception.bearing]
		.filter((part) => part !== undefined)
		.join(', ');
	const lines = [
		...writeParagraph(name, width, theme, 'strong'),
		...writeMarked(
			markException(exception),
			exception.explanation,
			width,
			theme,
		),
		...writeBasis(entry).flatMap((text) => writeParagraph(text, width, theme)),
		...writeParagraph(
			`${about}; first seen in ${labelQuarter(exception.firstSeen)}; ${exception.triage.status}`,
			width,
			theme,
			'dim',
		),
		...history.flatMap(({status, by, at, note}) =>
			writeMarked(
				{text: '→'},
				`${status === 'open' ? 'reopened' : status} by ${by}, ${at.slice(0, 16).replace('T', ' ')} UTC${note ? `: ${note}` : ''}`,
				width,
				theme,
			),
		),
		...figures.flatMap((figure) =>
			writeMarked({text: '·'}, describeFigure(figure), width, theme),
		),
	];
	return indent(lines);
}
