import {readNumbers} from '../numbers/read-numbers.js';
import {type Clock} from '../time/clock.js';
import {endMonths} from '../time/spans-of-months.js';
import {interpretTimes} from '../time/interpret.js';
import {type Based} from './settle-time.js';

/** The period that stands over figures: in what leads in to their list, or at the head of their column. */
export function readLeadPeriod(lead: string, clock: Clock): Based | undefined {
	const {times} = readNumbers(lead, clock);
	const {own, compared} = interpretTimes(
		lead,
		{start: 0, end: lead.length},
		times,
		clock,
	);
	const fixed = own.find((time) => time.is === 'fixed');
	if (fixed?.is === 'fixed') {
		return {basis: 'section', stretch: fixed.stretch};
	}

	// "Over the last 12 months the network has helped to:".
	const floating = own.find((time) => time.is === 'floating');
	// "The change of each on the previous 12 months was:".
	const months =
		floating?.is === 'floating'
			? floating.months
			: compared.find(({length}) => length !== undefined)?.length;
	return months === undefined
		? undefined
		: {basis: 'report', stretch: endMonths(clock.quarter.end, months)};
}
