import {describeWaiting} from './office.js';
import {type AppState} from './state.js';

/** What is not as it should be: decisions that are not in the store yet, or a store that cannot be read just now. */
export function describeTrouble({
	unsaved,
	behind,
}: Pick<AppState, 'unsaved' | 'behind'>): string | undefined {
	if (unsaved) {
		return `${describeWaiting(unsaved.count)}: ${unsaved.problem}`;
	}

	return behind
		? 'the store cannot be read just now: shown is what was read before'
		: undefined;
}
