import {type Quote} from '../domain/figure.js';

/** A sentence with its number marked: `the rate was «44.9%», 3.7% lower`. */
export function markQuote({sentence, start, end}: Quote): string {
	return `${sentence.slice(0, start)}«${sentence.slice(start, end)}»${sentence.slice(end)}`;
}
