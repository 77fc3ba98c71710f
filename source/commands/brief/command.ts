import {writeHtml} from '../../format/paper/write-html.js';
import {writeMarkdown} from '../../format/paper/write-markdown.js';
import {formatWaiting} from '../../format/waiting.js';
import {type Command} from '../command.js';
import {composeBrief} from './compose.js';
import {gatherBrief} from './gather.js';
import {briefFlags, readBriefQuery} from './query.js';
import {type BriefResult} from './result.js';
import {writePaper} from './write-paper.js';

/** The paper on a quarter, to be read by people who have no Planwatch: Markdown, or one HTML page with charts. */
export const command: Command<BriefResult> = {
	name: 'brief',
	summary: 'the paper on a quarter, as Markdown or one HTML page',
	usage: '',
	flags: briefFlags,
	examples: [
		'planwatch brief --output q2-2023-24.html',
		'planwatch brief --priority 3 --quarter "Q1 22/23"',
	],
	schema: 'brief@1',
	run(request, context) {
		const query = readBriefQuery(request);
		const result = gatherBrief(query, context);
		const {file} = query;
		if (file !== undefined) {
			writePaper(file, write(result));
		}

		return result;
	},
	text: (result) =>
		result.file === null ? write(result) : describeFile(result),
};

/** The paper is for people without the program: what there is to do yet is said to the one who wrote it. */
function describeFile({file, waiting}: BriefResult): string {
	return waiting === 0
		? `wrote ${file}`
		: `wrote ${file}; ${formatWaiting(waiting)}: not in it (planwatch review lists them)`;
}

function write(result: BriefResult): string {
	const blocks = composeBrief(result);
	return result.format === 'html' ? writeHtml(blocks) : writeMarkdown(blocks);
}
