import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Numbers, dates included, per thousand characters of the two published reports: what the made one keeps to. */
const density = 7;

const section = /^q[1-4] \d\d\/\d\d .*commentary/i;
const once = /^(?:performance report:|at a glance:?$)/i;

/** What stands between the figures of a report: work done, and with whom. */
const prose = [
	'Officers and partners met every week to agree where patrols were needed and what residents had asked for.',
	'Feedback from those who took part was positive, and the sessions will be offered again in the spring.',
	'The team has visited schools, community centres and places of worship to explain how to report concerns.',
	'Work continues with councils and housing providers to improve lighting and to remove graffiti promptly.',
	'Victims said that they were kept informed, although some had waited longer than they expected to.',
	'A review of the process found that records were complete and that decisions were explained well.',
	'New guidance has been published for staff, and training is under way across the county.',
	'Volunteers supported the campaign by handing out leaflets at markets, stations and sports grounds.',
	'The board discussed the risks, heard from the lead officer and asked for an update at its next meeting.',
	'Crews checked hydrants, tested alarms and gave advice about cooking, candles and electrical safety.',
	'Recruitment remains difficult in specialist roles, where pay elsewhere is higher than the service can offer.',
	'Analysts are working with neighbouring forces to understand what lies behind the pattern.',
];

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
