import {type Mention} from './mention.js';

/** What stands between two values of one thing. */
const link =
	/^[^.;()]{0,40}\b(?:to|from|against|than|versus|rather than|instead of|as opposed to|compared (?:with|to)|(?:nationally|regionally|on average|average|msg|group),? and)(?: the| an? average of)? $/i;
/** "2 days (national 5, MSG 4)". */
const peer =
	/^(?: \(|, )(?:national|regional|msg|most similar(?: group)?)(?: average| mean| figure)? $/i;
/** A number that counts nothing of its own. */
const isBare =
	/^(?:[.,;:)]|$| (?:(?:in|for|among|across|at|within) (?:the|our|its|other)|nationally|regionally|(?:the |a )?(?:year|quarter|month)|last|previously|before|on average|now)\b)/i;
const numberOfDays =
	/\bnumber of (?:[a-z]+ )?(?<unit>days|weeks|hours|minutes)\b[^.;,]{0,90} (?:is|was|of|at|to|from|stood at) $/i;

const sizes: ReadonlyArray<readonly [RegExp, number]> = [
	[/hours?$|hrs?$/i, 3600],
	[/minutes?$|mins?$/i, 60],
	[/weeks?$/i, 7],
	[/seconds?$|secs?$|days?$/i, 1],
];

type TimeUnit = {readonly unit: 'days' | 'seconds'; readonly size: number};

/** "from five days to two", "two days, as opposed to six for the group": a bare number beside a time is a time as well. */
export function inheritUnits(
	text: string,
	mentions: readonly Mention[],
): Mention[] {
	let last: TimeUnit | undefined;
	return mentions.map((mention, index) => {
		const inherited = isPlain(mention)
			? findUnit(text, mention, {
					previous: mentions[index - 1],
					last,
					next: mentions[index + 1],
				})
			: undefined;
		last = inherited ?? readUnit(text, mention);
		return inherited
			? {
					...mention,
					unit: inherited.unit,
					value: mention.value * inherited.size,
				}
			: mention;
	});
}

function isPlain({unit, form, sign}: Mention): boolean {
	return (
		unit === 'count' &&
		sign === undefined &&
		(form === 'digits' || form === 'word')
	);
}

function findUnit(
	text: string,
	{start, end}: Mention,
	{
		previous,
		last,
		next,
	}: {
		readonly previous: Mention | undefined;
		/** Of the mention before. */
		readonly last: TimeUnit | undefined;
		readonly next: Mention | undefined;
	},
): TimeUnit | undefined {
	if (
		previous &&
		last &&
		isBare.test(text.slice(end, end + 30)) &&
		[link, peer].some((pattern) =>
			pattern.test(text.slice(Math.max(previous.end, start - 80), start)),
		)
	) {
		return last;
	}

	const isFrom =
		next !== undefined &&
		text.slice(end, next.start) === ' to ' &&
		/\bfrom $/i.test(text.slice(Math.max(0, start - 6), start));
	const named = numberOfDays.exec(text.slice(Math.max(0, start - 160), start))
		?.groups?.unit;
	return (
		(isFrom ? readUnit(text, next) : undefined) ??
		(named === undefined ? undefined : nameUnit(named))
	);
}

function readUnit(
	text: string,
	{unit, start, end}: Mention,
): TimeUnit | undefined {
	return unit === 'days' || unit === 'seconds'
		? nameUnit(text.slice(start, end))
		: undefined;
}

/** The unit that a time ends with: `9 minutes`. */
function nameUnit(printed: string): TimeUnit | undefined {
	const size = sizes.find(([pattern]) => pattern.test(printed))?.[1];
	return size === undefined
		? undefined
		: {unit: /(?:day|week)s?$/i.test(printed) ? 'days' : 'seconds', size};
}
