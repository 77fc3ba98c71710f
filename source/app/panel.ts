import {type Line} from '../ui/line.js';
import {limitProse, writeParagraph} from '../ui/paragraph.js';
import {asWritten, type Theme} from '../ui/theme.js';
import {type Current} from './current.js';
import {writeHelp} from './help.js';
import {type Overlay} from './state.js';

type PanelOverlay = Extract<Overlay, {kind: 'help' | 'panel'}>;

/** All lines of the help or of a panel, those that are scrolled away too. */
export function writePanel(
	overlay: PanelOverlay,
	current: Current,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const {columns} = current.layout;
	if (overlay.kind === 'help') {
		return writeHelp(current, columns, theme);
	}

	const width = limitProse(columns - 6);
	const lines = [
		...writeParagraph(overlay.title, width, theme, 'strong'),
		[],
		...overlay.paragraphs.flatMap((text) => writeParagraph(text, width, theme)),
	];
	return lines.map((line) => [{text: '   '}, ...line]);
}

/** How many lines it has, so that it scrolls no further. */
export function measurePanel(overlay: PanelOverlay, current: Current): number {
	return writePanel(overlay, current, asWritten).length;
}
