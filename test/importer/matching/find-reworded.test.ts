import {expect, test} from 'vitest';
import {type Objective} from '../../../source/domain/report.js';
import {findReworded} from '../../../source/importer/matching/find-reworded.js';

const objectives = [
	'Deliver and maintain the harbour camera network so that it helps to prevent and detect crime',
	'Make sure that both organisations have the best data to work with',
	'Make the county safer for those who use its rivers',
].map((name, index): Objective => ({
	id: `objective-${index}`,
	priority: 1,
	strand: 'police',
	name,
	headings: [],
}));

const find = (...headings: string[]) =>
	[...findReworded(headings, objectives, objectives)].map(
		([heading, {id}]) => `${heading} → ${id}`,
	);

test.each([
	['The harbour camera network', ['objective-0']],
	['A network of cameras for the harbour', ['objective-0']],
	['Safer rivers', ['objective-2']],
	['The best use of our money', []],
	['Crime', []],
	['Dogs', []],
])('%s', (heading, ids) => {
	expect(find(heading)).toEqual(ids.map((id) => `${heading} → ${id}`));
});

test('an objective is meant once, by the heading that says most of it', () => {
	expect(
		find('Harbour cameras', 'The network of harbour cameras to detect crime'),
	).toEqual(['The network of harbour cameras to detect crime → objective-0']);
});
