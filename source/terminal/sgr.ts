import {createStyle, plainStyle, type Attribute, type Style} from './style.js';

/**
 * Applies the parameters of an SGR sequence (ECMA-48, 8.3.117) to a style. Those that are not known change nothing.
 *
 * @param parameters What stands between `ESC[` and `m`.
 * @example
 * readStyle(plainStyle, '1;38;5;208').key; // '1;38;5;208'
 */
export function readStyle(style: Style, parameters: string): Style {
	let {attributes} = style;
	for (const code of splitParameters(parameters)) {
		attributes = applyCode(attributes, code);
	}

	return attributes.length === 0 ? plainStyle : createStyle(attributes);
}

/** Keeps the parts of an extended colour together: `38;5;n` and `38;2;r;g;b`. */
function splitParameters(parameters: string): string[] {
	return parameters.match(/[345]8;(?:5;\d+|2(?:;\d+){3})|[^;]+/g) ?? ['0'];
}

function applyCode(
	attributes: readonly Attribute[],
	code: string,
): readonly Attribute[] {
	const number = Number.parseInt(code, 10);
	if (number === 0) {
		return [];
	}

	const end = findEnd(number);
	if (end !== undefined) {
		const others = attributes.filter(
			(other) => other.end !== end || (end === '22' && other.code !== code),
		);
		return [...others, {code, end}];
	}

	return attributes.filter((other) => other.end !== String(number));
}

/** The code that ends a look, or `undefined` for one that begins none. */
function findEnd(code: number): string | undefined {
	if (code === 1 || code === 2) {
		return '22';
	}

	if (code >= 3 && code <= 9) {
		return String(code === 6 ? 25 : code + 20);
	}

	if (code === 21) {
		return '24';
	}

	if (isColour(code, 30) || isColour(code, 90)) {
		return '39';
	}

	if (isColour(code, 40) || isColour(code, 100)) {
		return '49';
	}

	return {53: '55', 58: '59'}[code];
}

/** The eight colours from a base, and the extended ones that follow the dark ones. */
function isColour(code: number, base: number): boolean {
	return code >= base && code <= base + (base < 90 ? 8 : 7);
}
