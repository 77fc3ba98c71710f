import {readLine} from '../../structure/line.js';

/** True for a line that the structure of a report begins anew at: it is no part of a paragraph, and no mere repetition. */
export function opensSection(text: string): boolean {
	const [first] = readLine(text, 1);
	return first?.kind === 'section' || first?.kind === 'banner';
}
