import {readingWidth, truncateText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type FindResult} from './result.js';

export function renderFind(
	{words, hits}: FindResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	if (hits.length === 0) {
		return `nothing holds '${words}'`;
	}

	const width = Math.min(room, readingWidth);
	return hits
		.map(
			({kind, id, title, text}) =>
				`${kind.padEnd(11)} ${title}  (${id})\n${' '.repeat(12)}${truncateText(text, width - 12)}`,
		)
		.join('\n');
}
