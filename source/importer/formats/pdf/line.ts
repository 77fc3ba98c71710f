import {isNoteMark} from '../note-mark.js';

/** A piece of text where a page has it. Lengths are in points; `y` grows downwards and is of the baseline. */
export type PdfSpan = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	/** Of its font. */
	readonly size: number;
	readonly font: string;
};

/** A line of a page as it is printed. */
export type PdfLine = Omit<PdfSpan, 'font'> & {
	/** Counted from 1. */
	readonly page: number;
	/** How many of its first characters stand in another font than the page's text, or in a larger one: a heading's. */
	readonly emphasised: number;
	/** True where its pieces stand apart as the cells of a table do. */
	readonly isRow: boolean;
};

/** A smaller font whose baseline is so much higher, in sizes of the line, is raised. */
const raisedBy = 0.1;

/** From this gap on, in sizes of the line, two pieces are two words. */
const wordGap = 0.15;

/** From this gap on, in sizes of the line, two pieces are two cells. */
const cellGap = 2.5;

/** What stands before an item, at whatever distance, is no cell. */
const mark = /^(?:\P{L}|\(?\w{1,3}[.)])\s*$/u;

/** Puts the pieces of a page, in their order, together to lines. */
export function joinLines(spans: readonly PdfSpan[], page: number): PdfLine[] {
	const body = findBodyFont(spans);
	const lines: PdfLine[] = [];
	for (const span of spans) {
		const last = lines.at(-1);
		if (last && isSameLine(last, span)) {
			lines[lines.length - 1] = append(last, span, isEmphasised(span, body));
		} else if (span.text.trim() !== '') {
			lines.push({
				text: span.text,
				left: span.left,
				right: span.right,
				y: span.y,
				size: span.size,
				page,
				emphasised: isEmphasised(span, body) ? span.text.length : 0,
				isRow: false,
			});
		}
	}

	return lines.map((line) => {
		const text = line.text.trimEnd();
		return {...line, text, emphasised: Math.min(line.emphasised, text.length)};
	});
}

function isSameLine(line: PdfLine, span: PdfSpan): boolean {
	const size = Math.max(line.size, span.size);
	return (
		Math.abs(span.y - line.y) <= size / 2 && span.left > line.right - size / 2
	);
}

function append(
	line: PdfLine,
	span: PdfSpan,
	isSpanEmphasised: boolean,
): PdfLine {
	const isBlank = span.text.trim() === '';
	const isRaised =
		span.size < line.size && line.y - span.y > raisedBy * line.size;
	if (isRaised && !isBlank && isNoteMark(line.text, span.text)) {
		return line;
	}

	const isSpaced = /\s$/.test(line.text);
	const gap = (span.left - line.right) / line.size;
	const isCell = !isBlank && gap > cellGap && !mark.test(line.text);
	const isApart = gap > wordGap && !isSpaced && !/^\s/.test(span.text);
	const join = isCell ? `${isSpaced ? '' : ' '}| ` : isApart ? ' ' : '';
	const text = `${line.text}${join}${span.text}`;
	const isWhole = line.emphasised === line.text.length;
	const larger = span.size > line.size ? span : line;
	return {
		...line,
		text,
		right: isBlank ? line.right : Math.max(line.right, span.right),
		y: larger.y,
		size: larger.size,
		emphasised:
			isWhole && (isSpanEmphasised || isBlank) ? text.length : line.emphasised,
		isRow: line.isRow || isCell,
	};
}

type Font = Pick<PdfSpan, 'font' | 'size'>;

/** The font that most of the page is in. */
function findBodyFont(spans: readonly PdfSpan[]): Font | undefined {
	const lengths = new Map<string, {length: number; readonly font: Font}>();
	for (const {text, font, size} of spans) {
		const key = `${font} ${Math.round(size)}`;
		const entry = lengths.get(key) ?? {length: 0, font: {font, size}};
		entry.length += text.trim().length;
		lengths.set(key, entry);
	}

	return [...lengths.values()].toSorted((a, b) => b.length - a.length)[0]?.font;
}

function isEmphasised(span: PdfSpan, body: Font | undefined): boolean {
	return (
		body !== undefined &&
		(span.font === body.font
			? span.size > body.size * 1.1
			: span.size > body.size * 0.9)
	);
}
