import {type Line} from '../ui/line.js';

/** Lines without how they look, each a statement; the marks that they begin with are said in words beside them. */
export function readLines(lines: readonly Line[]): string[] {
	return lines
		.map((line) =>
			line
				.map(({text}) => text)
				.join('')
				.replace(/^(?:[\s▲▼●○◆▶→·]|\? )+/u, '')
				.trim(),
		)
		.filter((text) => text !== '');
}
