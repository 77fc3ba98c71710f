import {beforeAll, expect, test} from 'vitest';
import {type Store} from '../../../source/store/open.js';
import {seedReports} from '../seeded-reports.js';
import {talkAbout} from './talk.js';

let store: Store;

beforeAll(async () => {
	store = await seedReports('2023-24-q3.txt', '2024-25-q1.md');
});

/** What is drawn, or stands for a word: a machine that reads aloud passes over it, or reads out what it is called. */
const drawn = /[\u2190-\u2BFF·¶«»⁇−–…|<>≥≤~]|\bpts\b|\bP\d /u;

/** Words of a report stay as they are. */
const quoted = /“[^”]*”|^Paragraph \d+: .*|^.*Read from it.*$/g;

test.each(['1', '2', '3', '4', '5', '6', '7', '8', '9'])(
	'everything that pane %s leads to can be said',
	(pane) => {
		const talk = talkAbout(store);
		const heard = [...talk.begin(), ...talk.type(pane)];
		for (const item of ['1', '2', '3', '5', '7']) {
			const chosen = talk.type('menu', pane, item);
			heard.push(...chosen);
			const count = chosen.filter((line) => /^\d+\. /.test(line)).length;
			for (let choice = 1; choice <= count; choice++) {
				heard.push(
					...talk.type('menu', pane, item, String(choice)),
					...talk.type('1', '?'),
				);
				// A question that may stand open takes an empty line for an answer.
				talk.type('');
			}
		}

		expect(heard.length).toBeGreaterThan(50);
		expect(
			heard
				.map((line) => line.replaceAll(quoted, ''))
				.filter((line) => drawn.test(line)),
		).toEqual([]);
		expect(heard.filter((line) => line.trim() === '')).toEqual([]);
	},
);
