import {expect, test} from 'vitest';
import {writeReviewCommand} from '../../source/app/write-command.js';

test('a decision about a figure as the command that records it', () => {
	const write = (choice: Parameters<typeof writeReviewCommand>[1]) =>
		writeReviewCommand('2024-25-q1/013', choice);
	expect(write({decision: 'undo'})).toBe(
		'planwatch review 2024-25-q1/013 --undo',
	);
	expect(write({decision: 'accept', corrections: {}})).toBe(
		'planwatch review 2024-25-q1/013 --accept',
	);
	expect(
		write({decision: 'accept', corrections: {value: '12', period: 'Sep 2023'}}),
	).toBe('planwatch review 2024-25-q1/013 --value "12" --period "Sep 2023"');
	expect(
		write({
			decision: 'accept',
			made: {
				name: 'Alley gates',
				type: 'count',
				unit: 'count',
				direction: 'increase',
			},
		}),
	).toBe(
		'planwatch review 2024-25-q1/013 --make "Alley gates" --type "count" --unit "count" --direction "increase"',
	);
});
