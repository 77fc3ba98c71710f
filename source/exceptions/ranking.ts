import {type ExceptionFinding} from '../domain/exception.js';

/**
 * The place of an exception in the order of the list, smallest first: exceptional, different, missed target,
 * unfavourable peer gap, indicative, unfavourable movement, query, then what is favourable or neutral.
 */
export function rankOf({
	kind,
	verdict,
	bearing,
}: Pick<ExceptionFinding, 'kind' | 'verdict' | 'bearing'>): number {
	const isUnfavourable = bearing === 'unfavourable';
	switch (kind) {
		case 'statistical': {
			return {
				exceptional: 0,
				different: 1,
				indicative: 4,
				expected: 9,
				'not-assessable': 9,
			}[verdict ?? 'expected'];
		}

		case 'target': {
			return 2;
		}

		case 'peer': {
			return isUnfavourable ? 3 : 7;
		}

		case 'movement': {
			return isUnfavourable ? 5 : 8;
		}

		case 'query': {
			return 6;
		}
	}
}
