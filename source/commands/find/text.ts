import {readingWidth, truncateText, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type FindResult} from './result.js';

const indent = ' '.repeat(12);

export function renderFind(
	{words, hits}: FindResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	if (hits.length === 0) {
		return `nothing holds '${words}'`;
	}

	const width = Math.min(room, readingWidth) - indent.length;
	return hits
		.map(({kind, id, title, text, excerpt}) =>
			[
				`${kind.padEnd(indent.length - 1)} ${title}  (${id})`,
				// Cut to one line it could end before what was found.
				...(excerpt === null
					? [truncateText(text, width)]
					: wrapText(excerpt, width)
				).map((line) => indent + line),
			].join('\n'),
		)
		.join('\n');
}
