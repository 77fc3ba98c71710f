import {type Rebase} from '../../domain/rebase.js';
import {type Verdict} from '../../domain/verdict.js';
import {formatMonth} from '../../format/period.js';
import {openVerdict} from './two-figures.js';

/** `New start in Nov 2021, keyless thefts (ann); without it: exceptional.` */
export function describeRebase(
	{from, cause, by}: Rebase,
	whole: Verdict,
): string {
	return `New start in ${formatMonth(from)}, ${cause} (${by}); without it: ${openVerdict(whole.verdict).toLowerCase()}.`;
}
