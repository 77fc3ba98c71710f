import {strandName} from '../../domain/strand.js';
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
		.map((hit) =>
			[
				`${hit.kind.padEnd(indent.length - 1)} ${[hit.title, describeSection(hit)].filter(Boolean).join(' · ')}  (${hit.id})`,
				// Cut to one line it could end before what was found.
				...(hit.excerpt === null
					? [truncateText(hit.text, width)]
					: wrapText(hit.excerpt, width)
				).map((line) => indent + line),
			].join('\n'),
		)
		.join('\n');
}

/** The text of a figure says where it stands. */
function describeSection({
	kind,
	priority,
	strand,
}: FindResult['hits'][number]): string {
	return kind === 'figure' || priority === null || strand === null
		? ''
		: `P${priority} ${strandName(strand)}`;
}
