/** One look of SGR, as `1` or `38;5;208`, and the code that ends it. */
export type Attribute = {
	readonly code: string;
	readonly end: string;
};

/** How a cell is drawn. */
export type Style = {
	/** Styles with the same key look the same. */
	readonly key: string;
	/** Styles with the same key look the same on a space, which has no colour of its own. */
	readonly spaceKey: string;
	readonly attributes: readonly Attribute[];
};

/** The terminal's own look. */
export const plainStyle: Style = {key: '', spaceKey: '', attributes: []};

/** Bold and dim, italic, blink, hidden and the colour of the text, by the codes that end them. */
const unseenOnSpace = new Set(['22', '23', '25', '28', '39']);

export function createStyle(attributes: readonly Attribute[]): Style {
	const codes = attributes.map(({code}) => code);
	const seenOnSpace = attributes.filter(({end}) => !unseenOnSpace.has(end));
	return {
		key: codes.join(';'),
		// What is inverse or underlined shows the colour of the text as well.
		spaceKey: seenOnSpace.length === 0 ? '' : codes.join(';'),
		attributes,
	};
}

/** True when a text drawn in either style looks the same. */
export function isSameLook(text: string, a: Style, b: Style): boolean {
	return text === ' ' ? a.spaceKey === b.spaceKey : a.key === b.key;
}

/**
 * The shortest SGR sequence that turns one style into another, or an empty text when nothing has to be said.
 *
 * @example
 * changeStyle(readStyle(plainStyle, '1;31'), readStyle(plainStyle, '1;34')); // '\u001B[34m'
 */
export function changeStyle(from: Style, to: Style): string {
	if (from.key === to.key) {
		return '';
	}

	if (to === plainStyle || to.key === '') {
		return '\u001B[m';
	}

	const afresh = writeCodes(['0', to.key]);
	const changed = writeCodes(listChanges(from.attributes, to.attributes));
	return changed.length <= afresh.length ? changed : afresh;
}

function listChanges(
	from: readonly Attribute[],
	to: readonly Attribute[],
): string[] {
	const gone = from.filter(
		(old) => !to.some(({code}) => code === old.code) && !isReplaced(old, to),
	);
	const ends = new Set(gone.map(({end}) => end));
	const begun = to.filter(
		({code, end}) => ends.has(end) || !from.some((old) => old.code === code),
	);
	return [...ends, ...begun.map(({code}) => code)];
}

/** Bold and dim stand together although one code ends both; any other look takes the place of its like. */
function isReplaced(old: Attribute, by: readonly Attribute[]): boolean {
	return old.end !== '22' && by.some(({end}) => end === old.end);
}

function writeCodes(codes: readonly string[]): string {
	return codes.length === 0 ? '' : `\u001B[${codes.join(';')}m`;
}
