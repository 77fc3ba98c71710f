import {Text} from 'ink';
import {type ReactElement, type ReactNode} from 'react';
import {fitLine, type Line, type Span} from './line.js';
import {type Theme} from './theme.js';

/** Lines of text from the left edge, each cut to the width: one `<Text>` a line, which is what Ink lays out fastest. */
export function renderLines(
	lines: readonly Line[],
	width: number,
	theme: Theme,
): ReactNode[] {
	return lines.map((line, index) => {
		const spans = withoutTail(fitLine(drawLine(line, theme), width));
		return (
			// eslint-disable-next-line react/no-array-index-key -- a line is where it is: its place is its identity.
			<Text key={index} wrap="truncate-end">
				{spans.length === 0
					? ' '
					: spans.map((span, place) => renderSpan(span, place, theme))}
			</Text>
		);
	});
}

function drawLine(line: Line, theme: Theme): Line {
	return line.map((span) => ({...span, text: theme.draw(span.text)}));
}

function renderSpan(
	{text, style}: Span,
	place: number,
	theme: Theme,
): ReactElement | string {
	return style === undefined || style === 'plain' ? (
		text
	) : (
		<Text key={place} {...theme.styles[style]}>
			{text}
		</Text>
	);
}

/** Spaces at the end of a line are there anyway. */
function withoutTail(line: Line): Line {
	const last = line.at(-1);
	if (!last || last.style !== undefined) {
		return line;
	}

	const text = last.text.trimEnd();
	return text === '' ? line.slice(0, -1) : [...line.slice(0, -1), {text}];
}
