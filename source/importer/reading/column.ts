import {type Mention} from '../numbers/mention.js';
import {findColumn, type TableHead} from '../structure/table.js';
import {type Clock} from '../time/clock.js';
import {endMonths, type Stretch} from '../time/spans-of-months.js';
import {readLeadPeriod} from './lead-period.js';
import {readPeer} from './peer.js';
import {type ReadRole} from './role.js';
import {type Based} from './settle-time.js';

/** What the heading of its column says of a figure in a table. */
export type Column = {
	readonly period: Based | undefined;
	/** Of a number that its own words make nothing else. */
	readonly role: ReadRole;
};

const ofChange = /\b(?:change|difference|movement|variance|trend)\b/i;
const ofTarget =
	/\b(?:targets?|aspiration|ambition|goal|standard|population)\b/i;

/**
 * Reads the heading over a cell: the time that its column is of, or whose value it holds. A column of an earlier time than
 * the first is there to be compared with; a change, a peer's value and a rank are of the first one's time.
 *
 * The sentence over the table can say which months every column is of, or that it tells of days.
 *
 * @param row the text of the cell's row.
 */
export function readColumn(
	{columns, lead: over}: TableHead,
	row: string,
	mention: Mention,
	clock: Clock,
): Column | undefined {
	const lead = readLeadPeriod(over, clock);
	const periods = columns.map((heading) =>
		widen(readHeading(heading, clock), lead),
	);
	const place = findColumn(row, mention.start);
	const heading = columns[place] ?? '';
	const first = periods.find((other) => other !== undefined);
	const period = periods[place];
	const named = readNamed(heading, mention);
	if (named) {
		const isOwn = named.role === 'target';
		return {role: named, period: period ?? (isOwn ? undefined : first)};
	}

	return (
		period && {
			period,
			role:
				period.stretch.range.end < first!.stretch.range.end
					? {role: 'baseline', sign: 'in the column of an earlier time'}
					: {role: 'level', sign: 'in the column of its time'},
		}
	);
}

/** "Q4 24/25", "Mar 25"; a month alone has no word before it that asks for one. */
function readHeading(heading: string, clock: Clock): Based | undefined {
	return (
		readLeadPeriod(heading, clock) ?? readLeadPeriod(`in ${heading}`, clock)
	);
}

/** "Change", "MSG average", "National rank", "Target". */
function readNamed(heading: string, mention: Mention): ReadRole | undefined {
	const sign = `in the column '${heading}'`;
	if (ofChange.test(heading)) {
		return {
			role: 'change',
			change: {direction: mention.sign === '-' ? 'down' : 'up'},
			sign,
		};
	}

	if (mention.form === 'ordinal' || /\brank(?:ing)?\b/i.test(heading)) {
		return {role: 'rank', sign};
	}

	const words = `${heading} `;
	const whose = readPeer({gapBefore: words, gapAfter: '', before: words});
	if (whose !== undefined) {
		return {role: 'peer', whose, sign};
	}

	return ofTarget.test(heading) ? {role: 'target', sign} : undefined;
}

/** Under "the 12 months to the end of each", a month is where its twelve end; under "on 31 March" it is its last day. */
function widen(
	period: Based | undefined,
	lead: Based | undefined,
): Based | undefined {
	const isPoint =
		period?.stretch.kind === 'month' || period?.stretch.kind === 'quarter';
	if (!isPoint || !lead) {
		return period;
	}

	const {end} = period.stretch.range;
	const stretch: Stretch | undefined =
		lead.stretch.kind === '12-months'
			? endMonths(end, 12)
			: lead.stretch.kind === 'as-at' && period.stretch.kind === 'month'
				? {range: {start: end, end}, kind: 'as-at'}
				: undefined;
	return stretch ? {basis: period.basis, stretch} : period;
}
