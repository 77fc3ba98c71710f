import {formatNumber} from './value.js';

/** `1 figure`, `3 figures`: for nouns that take an s. */
export function formatCount(count: number, noun: string): string {
	return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
