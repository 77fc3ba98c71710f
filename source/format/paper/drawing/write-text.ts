import {escapeHtml} from '../escape-html.js';
import {type Place} from './place.js';

/** A text that begins at a place, or has it in its middle. */
export function writeText(
	{x, y}: Place,
	text: string,
	anchor: 'start' | 'middle',
): string {
	return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}
