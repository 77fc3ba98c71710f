import {beforeEach, describe, expect, test} from 'vitest';
import {exceptionsScreen} from '../../../source/screens/exceptions/screen.js';
import {type Store} from '../../../source/store/open.js';
import {prepareStore} from '../../../source/commands/prepare-store.js';
import {seededStore} from '../../commands/seeded-store.js';
import {holdLock} from '../../store/hold-lock.js';
import {importForReview} from '../reviewing.js';
import {seedStore} from '../seeded-world.js';
import {type Talk, talkAbout} from './talk.js';

let store: Store;
let talk: Talk;

beforeEach(() => {
	store = seedStore();
	talk = talkAbout(store);
	talk.begin();
});

/** The number that stands before a text. */
function findNumber(heard: readonly string[], words: string): string {
	const line = heard.find((each) => each.includes(words));
	return /^(\d+)\. /.exec(line ?? '')?.[1] ?? `no line has ${words}`;
}

test('begins with where one is, and the panes', () => {
	const [name, quarter, ...menu] = talkAbout(store).begin();
	expect(name).toBe('Planwatch, Police, Fire & Crime Plan 2021 to 26');
	expect(quarter).toMatch(/^Q2 23\/24, \d+ open exceptions$/);
	expect(menu[0]).toBe('Panes');
	expect(menu[1]).toMatch(/^1\. Priority 1, Prevention/);
	expect(menu).toContain('6. Exceptions');
	expect(talk.prompt()).toBe('1 to 9, q quits, ? for help: ');
});

test('an indicator is one line that can be said', () => {
	const pages = [talk.type('1'), talk.type(''), talk.type('more')];
	const line = pages
		.flat()
		.find((each) => each.includes('Domestic abuse repeat victim rate'));
	expect(line?.replace(/^\d+\. /, '')).toBe(
		'Domestic abuse repeat victim rate, 44.9%, down 3.7 points, 12 months to September 2023, two readings, open exception, neutral',
	);
});

test('a list comes in pages, whose numbers go on and choose from page to page', () => {
	const first = talk.type('6');
	expect(first[0]).toMatch(/^Exceptions in Q2 23\/24: 1 to 10 of \d+/);
	expect(talk.prompt()).toBe('1 to 10, Enter for more, b back, ? for help: ');
	const second = talk.type('');
	expect(second[0]).toMatch(/^Exceptions in Q2 23\/24: 11 to 20 of/);
	expect(second.at(1)).toMatch(/^11\. /);
	const chosen = talk.type('12');
	const {explanation} = store.exceptions.ofQuarter('2023-24-q2')[11]!;
	expect(chosen.join('\n')).toContain(explanation.slice(0, 20));
});

test('what can be done with what was chosen comes from the bindings of the screen', () => {
	const chosen = talk.type('6', '1');
	const offered = chosen
		.filter((line) => /^\d\. /.test(line))
		.map((line) => line.replace(/^\d\. /, '').replace(/, or \w$/, ''));
	const helps = exceptionsScreen.bindings.map(({help}) => help);
	expect(offered).toEqual([
		'open the indicator',
		'acknowledge',
		'explain, with a note',
		'dismiss, with a note',
		'where its figures were printed, one after the other',
	]);
	expect(helps).toEqual(expect.arrayContaining(offered));
});

describe('triage', () => {
	const [id] = ['2023-24-q2'];
	const findFirst = () => store.exceptions.ofQuarter(id)[0]!;

	test('by number, and said', () => {
		expect(talk.type('6', '1', '2')).toEqual(['acknowledged']);
		expect(store.triage.history(findFirst().id)).toMatchObject([
			{status: 'acknowledged', by: 'ana', note: ''},
		]);
		expect(talk.prompt()).toContain('1 to 5');
		expect(talk.type('b').find((line) => line.startsWith('1. '))).toMatch(
			/, acknowledged$/,
		);
	});

	test('asks for a note where one is needed; without words nothing is decided', () => {
		expect(talk.type('6', '1', 'x')).toEqual([]);
		expect(talk.prompt()).toBe('what explains it: ');
		expect(talk.type('')).toEqual(['left as it was']);
		expect(findFirst().triage.status).toBe('open');
		talk.type('x');
		expect(talk.type('recording changed in June')).toEqual(['explained']);
		expect(findFirst().triage).toMatchObject({
			status: 'explained',
			note: 'recording changed in June',
		});
	});

	test('needs something that was chosen', () => {
		expect(talk.type('6', 'a')).toEqual(['Choose one by its number first']);
		expect(findFirst().triage.status).toBe('open');
	});

	test('that it waits to be saved is said with it, once, and that it is', () => {
		const file = seededStore();
		const own = prepareStore(file, 'data');
		const other = talkAbout(own);
		other.begin();
		other.type('6', '1');
		const release = holdLock(file);
		expect(other.type('a')).toEqual([
			'1 decision waits to be saved in the store: another process is writing to it',
		]);
		expect(other.type('xyzzy')).toHaveLength(1);
		release();
		other.pass(1000);
		expect(other.type('b')[0]).toBe('saved');
		own.close();
	});

	test('what leaves the list is followed by what took its place', () => {
		talk.type('6', 't');
		const [decided, next] = store.exceptions.ofQuarter(id);
		const [said, title, name, explanation] = talk.type('1', 'a');
		expect(said).toBe('acknowledged');
		expect(title).toMatch(/^Exceptions in Q2 23\/24: 1 to 10 of/);
		expect(`${name} ${explanation}`).toContain(next!.explanation.slice(0, 30));
		expect(talk.type('b').join('\n')).not.toContain(
			decided!.explanation.slice(0, 30),
		);
	});
});

test('a review goes on from figure to figure', async () => {
	const {store: own} = await importForReview(['42.0%', '1.1 points', '335']);
	const other = talkAbout(own);
	other.begin();
	expect(other.type('9', 's')).toHaveLength(5);
	expect(other.type('1')).toContain('Read from it: 42.0%');
	const next = other.type('a');
	expect(next[0]).toBe('accepted: “42.0%”, u takes it back');
	expect(next[1]).toMatch(/^Review of Q1 24\/25: 2 wait/);
	expect(next).toContain('Read from it: 1.1 points');
	expect(other.type('r')).toContain('Read from it: 335');
	expect(other.type('u')).toContain('Read from it: 1.1 points');
	expect(other.type('menu', '7', '1', '1', '2').join('\n')).toMatch(
		/\nwaits for review, \d+% sure: /,
	);
	expect(other.type('1').join('\n')).toMatch(/^Review of Q1 24\/25/);
	expect(other.type('menu', '9', '1', 'a', 'r').join('\n')).toContain(
		'Nothing waits: all',
	);
	own.close();
});

test('a letter is a command whether it is a capital or not, and b is always back', () => {
	expect(talk.type('e')[0]).toMatch(/^Exceptions/);
	expect(talk.type('f')[0]).toContain('only statistical');
	expect(talk.type('b')[0]).toBe('Panes');
	expect(talk.type('C')[0]).toMatch(/figures for \d+ of \d+ topics/);
});

test('a search without words asks for some', () => {
	expect(talk.type('/')).toEqual([
		'Search: type words of an indicator, a figure or the commentary',
	]);
	expect(talk.type('witness attendance')[0]).toMatch(
		/^Search for witness attendance: /,
	);
});

test('a slash and words search, more words search anew, and b goes back', () => {
	const found = talk.type('/repeat victim rate');
	expect(found[0]).toBe('Search for repeat victim rate: 6 found');
	expect(found[1]).toBe(
		'1. indicator, Domestic abuse repeat victim rate, priority 1, Police',
	);
	expect(talk.type('xyzzy').join(' ')).toContain(
		'Nothing has all of these words',
	);
	talk.type('/witness');
	const indicator = talk.type('1', '1');
	expect(indicator.join('\n')).toMatch(/Figures\n1\. /);
	expect(talk.type('b')[0]).toMatch(/^Search for witness/);
});

test('an indicator says its figures, each with its source', () => {
	talk.type('/repeat victim rate', '1', '1');
	const [sentence] = talk.type('1');
	expect(sentence).toMatch(
		/^Domestic abuse repeat victim rate was 44\.9% \(12 months to September 2023\)\. Source: Q2 23\/24 report, priority 1, Police, "Reduce Repeat Victimization", paragraph 2\./,
	);
	expect(talk.type('o')[0]).toBe('What Q2 23/24 says');
});

test('a report without its text says what each paragraph prints', () => {
	expect(talk.type('7', '4').at(-2)).toMatch(
		/^Paragraph 1: prints 304, [\d,]+, /,
	);
});

test('a question mark says what else there is, and a colon finds it', () => {
	const help = talk.type('6', '?');
	expect(help).toContain('A number chooses what was said with it');
	expect(talk.type(findNumber(help, 'filter by the next kind'))[0]).toContain(
		'only statistical',
	);
	expect(talk.type(':earlier quarter')).toEqual(['1. earlier quarter']);
	expect(talk.type('1')[0]).toMatch(/^Exceptions in Q1 22\/23/);
});

test('says what it does not know, and stays where it is', () => {
	expect(talk.type('99')).toEqual(['There is no 99 here']);
	expect(talk.type('perhaps')[0]).toMatch(/^There is no such choice: perhaps/);
	expect(talk.type('b')).toEqual(['These are the panes; q quits']);
	expect(talk.prompt()).toBe('1 to 9, q quits, ? for help: ');
});

test('q ends it', () => {
	expect(talk.isOver()).toBe(false);
	expect(talk.type('q')).toEqual([]);
	expect(talk.isOver()).toBe(true);
});
