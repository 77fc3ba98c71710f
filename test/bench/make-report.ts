import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Numbers, dates included, per thousand characters of the two published reports: what the made one keeps to. */
const density = 7;

const section = /^q[1-4] \d\d\/\d\d .*commentary/i;
const once = /^(?:performance report:|at a glance:?$)/i;

/**
 * A report of about `size` characters in the shape of an invented one: every section holds its paragraphs again and
 * again, each time with other numbers, among paragraphs without any.
 *
 * @param folder of the invented reports.
 */
export function makeReport(folder: string, size: number): string {
	const lines = readFileSync(path.join(folder, '2023-24-q4.txt'), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '');
	const first = lines.findIndex((line) => section.test(line));
	const body = lines.slice(first);
	const prose = body
		.flatMap((line) => line.split(/(?<=[.!?])\s+/))
		.filter((sentence) => !/\d/.test(sentence) && sentence.length > 40);
	const numbers = body.join('').match(/\d[\d,.]*/g)?.length ?? 0;
	const paragraphs = body.filter(
		(line) => !section.test(line) && !once.test(line),
	);
	const wanted = (numbers / density) * 1000;
	const filler = Math.max(
		0,
		(wanted - body.join('\n').length) / paragraphs.length,
	);
	const rounds = Math.ceil(size / Math.max(wanted, body.join('\n').length));
	const written = lines.slice(0, first);
	let next = 0;
	for (const line of body) {
		if (section.test(line) || once.test(line)) {
			written.push(line);
			continue;
		}

		for (let round = 0; round < rounds; round++) {
			written.push(round === 0 ? line : changeNumbers(line, round));
			let padding = '';
			while (padding.length < filler) {
				padding += `${prose[next++ % prose.length]!} `;
			}

			written.push(padding.trimEnd());
		}
	}

	return written.join('\n\n');
}

/** Other values in the same places; dates and quarters stay. */
function changeNumbers(line: string, round: number): string {
	return line.replaceAll(
		/(?<![\d/.,])\d{2,3}(?![\d/,.]|\s(?:January|June|July|September|December|months))/g,
		(digits) => String(10 + ((Number(digits) * 7 + round * 13) % 90)),
	);
}
