import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {writeHtml} from '../../format/paper/write-html.js';
import {writeMarkdown} from '../../format/paper/write-markdown.js';
import {makeFolder} from '../../store/make-folder.js';
import {type Command} from '../command.js';
import {explainWriting} from '../explain-writing.js';
import {composeBrief} from './compose.js';
import {gatherBrief} from './gather.js';
import {briefFlags, readBriefQuery} from './query.js';
import {type BriefResult} from './result.js';

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
			explainWriting('file', file, () => {
				writePaper(file, write(result));
			});
		}

		return result;
	},
	text: (result) =>
		result.file === null ? write(result) : `wrote ${result.file}`,
};

function write(result: BriefResult): string {
	const blocks = composeBrief(result);
	return result.format === 'html' ? writeHtml(blocks) : writeMarkdown(blocks);
}

/** Whole or not at all, and never over another. */
function writePaper(file: string, paper: string): void {
	makeFolder(path.dirname(file));
	try {
		writeFileSync(file, `${paper}\n`, {flag: 'wx'});
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			rmSync(file, {force: true});
		}

		throw error;
	}
}
