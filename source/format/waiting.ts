import {formatCount} from './count.js';

/** `1 figure waits for review`, `60 figures wait for review`. */
export function formatWaiting(figures: number): string {
	return `${formatCount(figures, 'figure')} ${figures === 1 ? 'waits' : 'wait'} for review`;
}
