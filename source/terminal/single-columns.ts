/** Latin, punctuation, arrows, signs, lines, blocks, Braille: for a class of characters in a pattern. */
export const singleColumn = String.raw` -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u23CE\u2500-\u25FC\u2800-\u28FF`;

const onlySingle = new RegExp(`^[${singleColumn}]*$`);

/** True for a text of nothing but characters that take one column each and never join with a neighbour. */
export function hasSingleColumns(text: string): boolean {
	return onlySingle.test(text);
}
