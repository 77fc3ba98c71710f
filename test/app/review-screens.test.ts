import {describe, expect, test} from 'vitest';
import {createWorld} from '../../source/app/world.js';
import {drawScreen} from './draw-screen.js';
import {matchScreen, sizes, testScreens} from './match-screen.js';
import {findPrinted, importForReview, reviewed} from './reviewing.js';
import {seedWorld} from './seeded-world.js';

const {store} = await importForReview();
rate();
const world = createWorld(store);

/** How sure readings are is measured elsewhere: here it only has to be told apart. */
function rate(): void {
	const items = store.review.ofReport(reviewed);
	store.review.replace(
		reviewed,
		items.map((item, index) => ({
			...item,
			confidence: [0.93, 0.42, 0.71, 0.88][index % 4]!,
			reasons: ['period from the report', 'no known indicator fits'],
			status: index % 9 === 4 ? 'accepted' : 'waiting',
		})),
	);
}

/** To the figure that the report prints so, in its order. */
function goTo(printed: string): string[] {
	const place = store.review
		.ofReport(reviewed)
		.filter(({status}) => status === 'waiting')
		.findIndex(({id}) => id === findPrinted(store, printed).id);
	return ['V', 's', 'g', ...Array.from({length: place}, () => 'j')];
}

const scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]> =
	[
		['review', ['V', 'j']],
		['review-all', ['V', 'f', 'f', 'f', 's', 'g']],
		['review-narrowed', ['V', 'p', 'p', 't']],
		['review-detail', [...goTo('74%'), 'z']],
		['review-source', [...goTo('28.3%'), 'o']],
		['review-assign', [...goTo('74%'), 'i']],
		['review-assign-words', [...goTo('74%'), 'i', ...'victim', 'down']],
		['review-make', [...goTo('640'), 'm', 'down', 'down', 'down', 'i']],
		[
			'review-correct',
			[...goTo('74%'), 'e', 'down', 'down', 'right', 'down', 'down', ...'47'],
		],
	];

testScreens(world, scenes);

describe.each(sizes)('at %i×%i', (columns, rows) => {
	test('nothing waits where no report was imported', async () => {
		const screen = await matchScreen(seedWorld(), ['review-nothing', ['V']], {
			columns,
			rows,
		});
		expect(screen).not.toContain('wait for review');
	});
});

test.each(scenes)('%s in ASCII has no other character', (_name, keys) => {
	const size = {columns: 80, rows: 24, isAscii: true};
	const screen = drawScreen(world, keys, size);
	expect(screen).toMatch(/^[\n -~]+$/);
	for (const line of screen.split('\n')) {
		expect(line.length).toBeLessThanOrEqual(80);
	}
});

test.each(scenes)('%s fits the smallest terminal', (_name, keys) => {
	const lines = drawScreen(world, keys, {columns: 60, rows: 15}).split('\n');
	expect(lines).toHaveLength(15);
});

test('every screen says how many wait', () => {
	const count = store.review
		.countWaiting()
		.reduce((sum, {waiting}) => sum + waiting, 0);
	for (const key of ['1', 'E', 'C']) {
		expect(drawScreen(world, [key], {columns: 80, rows: 24})).toContain(
			`${count} wait for review`,
		);
	}
});
