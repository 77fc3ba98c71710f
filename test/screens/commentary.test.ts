import {expect, test} from 'vitest';
import {
	type CommentaryRoute,
	loadCommentary,
} from '../../source/screens/commentary/load.js';
import {selectCommentary} from '../../source/screens/commentary/select.js';
import {
	initialCommentary,
	reduceCommentary,
} from '../../source/screens/commentary/state.js';
import {type Layout} from '../../source/screens/screen.js';
import {seedReports} from '../app/seeded-reports.js';

const store = await seedReports('2023-24-q3.txt', '2023-24-q4.txt');
const reports = store.reports.reports();
const small: Layout = {columns: 60, rows: 10, zoom: 'both'};

function load(
	objective: string,
	id: string,
	more: Partial<CommentaryRoute> = {},
) {
	return loadCommentary(
		store,
		{screen: 'commentary', objective, ...more},
		reports.find((report) => report.id === id)!,
	);
}

test('it begins at the first figure, at the one asked for, or at the first of a paragraph', () => {
	const data = load('domestic-abuse-harm', '2023-24-q2');
	const figures = data.passage!.paragraphs.flatMap((each) => each.figures);
	const ids = figures.map(({figure}) => figure.id);
	expect(initialCommentary(data).figure).toBe(ids[0]);
	const figure = ids.at(-2)!;
	expect(
		initialCommentary({...data, route: {...data.route, figure}}).figure,
	).toBe(figure);
	const last = figures.at(-1)!.figure.paragraph;
	expect(
		initialCommentary({...data, route: {...data.route, paragraph: last}})
			.figure,
	).toBe(figures.find((each) => each.figure.paragraph === last)!.figure.id);
});

test('what was asked for is in view until something is scrolled', () => {
	const {figure} = store.figures
		.ofReport('2023-24-q2')
		.filter(({objective}) => objective === 'domestic-abuse-harm')
		.map(({id}) => ({figure: id}))
		.at(-1)!;
	const data = load('domestic-abuse-harm', '2023-24-q2', {figure});
	const state = initialCommentary(data);
	const {shown, offset, room, most} = selectCommentary(state, data, small);
	const row = shown!.figureLines.get(figure)!;
	expect(offset).toBeGreaterThan(0);
	expect(row).toBeGreaterThanOrEqual(offset);
	expect(row).toBeLessThan(offset + room.height);
	const scrolled = reduceCommentary(state, {type: 'scroll', to: 1});
	expect(selectCommentary(scrolled, data, small).offset).toBe(1);
	const beyond = reduceCommentary(state, {type: 'scroll', to: 999});
	expect(selectCommentary(beyond, data, small).offset).toBe(most);
});

test('the nearest earlier report with the objective stands beside it, and the silent ones between are named', () => {
	const data = load('repeat-victimisation', '2023-24-q4');
	expect(data.others.map(({id}) => id)).toEqual([
		'2023-24-q3',
		'2023-24-q2',
		'2022-23-q1',
	]);
	const objective = 'community-safety-schemes';
	const schemes = load(objective, '2023-24-q4');
	expect([schemes.other?.report.id, schemes.other?.silent]).toEqual([
		'2023-24-q2',
		['Q3 23/24'],
	]);
	const against = '2022-23-q1';
	expect(load(objective, '2023-24-q4', {against}).other?.report.id).toBe(
		against,
	);
	const first = load('repeat-victimisation', '2022-23-q1');
	expect(first.other?.report.id).toBe('2023-24-q2');
});

test('the figure there that says the same is found, and scrolled to', () => {
	const data = load('repeat-victimisation', '2023-24-q4', {isBeside: true});
	const state = initialCommentary(data);
	const {selected, counterpart, shownBeside, room} = selectCommentary(
		state,
		data,
		small,
	);
	expect([selected?.figure.printed, counterpart?.printed]).toEqual([
		'43.1%',
		'44.1%',
	]);
	const row = shownBeside!.figureLines.get(counterpart!.id)!;
	expect(row).toBeGreaterThanOrEqual(shownBeside!.offset);
	expect(row).toBeLessThan(shownBeside!.offset + room.height);
});

test('an objective that the quarter is silent on has nothing but the others', () => {
	const data = load('staff-in-prevention', '2023-24-q2');
	const {shown, selected, most} = selectCommentary(
		initialCommentary(data),
		data,
		small,
	);
	expect([shown, selected, most]).toEqual([undefined, undefined, 0]);
	expect(data.other?.report.id).toBe('2022-23-q1');
});

test('what waits for a decision is compared with nothing', () => {
	const data = load('anpr-network', '2023-24-q3');
	const waiting = data
		.passage!.paragraphs.flatMap((each) => each.figures)
		.filter((each) => each.waiting);
	expect(waiting.length).toBeGreaterThan(0);
	expect(data.other!.counterparts.size).toBeGreaterThan(0);
	for (const {figure} of waiting) {
		expect(data.other!.counterparts.has(figure.id)).toBe(false);
	}
});
