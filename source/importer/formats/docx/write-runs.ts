import {isNoteMark} from '../note-mark.js';
import {type DocxNode} from './node.js';

type Run = {
	readonly text: string;
	readonly isBold: boolean;
	readonly isRaised: boolean;
};

/**
 * The runs of a paragraph as Markdown: bold in stars, superscripts in `<sup>`. A line break stays one behind a heading or a
 * sentence; within one it is a space.
 */
export function writeRuns(paragraph: DocxNode): string {
	let line = '';
	for (const {text, isBold, isRaised} of joinRuns(listRuns(paragraph))) {
		if (isRaised) {
			line += isNoteMark(line, text) ? '' : `<sup>${text}</sup>`;
		} else if (isBold) {
			// Marks stand against the words, the spaces outside them.
			line += text.replace(/\S(?:.*\S)?/s, (words) =>
				words
					.split(/\s*\n\s*/)
					.map((part) => `**${part}**`)
					.join('\n'),
			);
		} else {
			line += text;
		}
	}

	return line
		.trim()
		.replaceAll(/(.?)\s*\n\s*/g, (_, end: string) =>
			/[.:!?*]/.test(end) ? `${end}\n` : `${end} `,
		);
}

function listRuns(node: DocxNode, isBold = false, isRaised = false): Run[] {
	const text = textOf(node);
	if (text !== undefined) {
		return [{text, isBold, isRaised}];
	}

	const isOwnBold =
		isBold || node.isBold === true || /^strong$/i.test(node.styleName ?? '');
	const isOwnRaised = isRaised || node.verticalAlignment === 'superscript';
	return (node.children ?? [])
		.filter(({type}) => type !== 'paragraph' && type !== 'table')
		.flatMap((child) => listRuns(child, isOwnBold, isOwnRaised));
}

function textOf({type, value}: DocxNode): string | undefined {
	switch (type) {
		case 'text': {
			return escape(value ?? '');
		}

		case 'tab': {
			return ' ';
		}

		case 'break': {
			return '\n';
		}

		default: {
			return undefined;
		}
	}
}

/** What Markdown would take for markup and Word has as a character. */
function escape(text: string): string {
	return text
		.replaceAll('\\', String.raw`\\`)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll(/[\r\n]/g, ' ');
}

/** Word cuts a line into runs wherever it was edited: neighbours of one look are one. Spaces have no look of their own. */
function joinRuns(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		const isBlank = run.text.trim() === '';
		if (
			last &&
			(isBlank ||
				(last.isBold === run.isBold && last.isRaised === run.isRaised))
		) {
			joined[joined.length - 1] = {...last, text: last.text + run.text};
		} else {
			joined.push(run);
		}
	}

	return joined;
}
