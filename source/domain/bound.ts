import {type Qualifier} from './figure.js';

/** On which side a value that was printed with a qualifier is open: `least` for ">1,500", `most` for "<70%". */
export type Bound = 'least' | 'most';

/** "About", "just over" and "just under" are near the value on either side: not exact, and no bound that is far off. */
export function boundOf(qualifier: Qualifier | undefined): Bound | undefined {
	switch (qualifier) {
		case 'over':
		case 'at-least': {
			return 'least';
		}

		case 'under':
		case 'up-to': {
			return 'most';
		}

		case 'about':
		case 'just-over':
		case 'just-under':
		case undefined: {
			return undefined;
		}
	}
}

/**
 * What is known of the distance between two values, of which either may be a bound: `exact`, `at-least` where the bounds
 * look away from each other, and `unknown` where they look at each other.
 *
 * @example
 * knowDistance({from: undefined, to: 'least', moved: 'up'}); // 'at-least': 1,870 → >2,100
 * knowDistance({from: 'least', to: undefined, moved: 'up'}); // 'unknown': >1,500 → 1,870
 */
export function knowDistance({
	from,
	to,
	moved,
}: {
	readonly from: Bound | undefined;
	readonly to: Bound | undefined;
	readonly moved: 'up' | 'down';
}): 'exact' | 'at-least' | 'unknown' {
	const [away, back] =
		moved === 'up'
			? (['least', 'most'] as const)
			: (['most', 'least'] as const);
	if (to === back || from === away) {
		return 'unknown';
	}

	return to === away || from === back ? 'at-least' : 'exact';
}
