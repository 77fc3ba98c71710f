/** A heading and the text that follows it on the same line. */
export type SplitHeading = {
	readonly heading: string;
	/** Where the text begins in the line. */
	readonly start: number;
};

/**
 * Words that a lead-in ends with and a heading does not: "as follows:", "can be found at:", "the aims were:".
 */
const leadIn =
	/\b(?:follow(?:s|ing)?|below|above|here|at|by|of|to|are|is|was|were|be|includ(?:es?|ed|ing)|such as|namely|examples?|highlights?|achievements?|statistics|figures|link|links|e\.g\.?|i\.e\.?|note|source|where|that)$/i;

/** "In the 12 months to June, crews put the following down to it". */
const sentence =
	/\bthe following\b|^(?:in|over|during|since|between|at the end of|as (?:of|at))\b.*\d/i;

/** "Rolling twelve months to the end of December": what a figure is for, and no title. */
const timeAlone =
	/^(?:the )?(?:(?:rolling|last|latest|past) )*(?:(?:[\w-]+ months?|year|quarter) (?:to|ending|ended|up to)\b|(?:financial )?year[- ]to[- ]date\b|q[1-4] \d)/i;

const finiteVerb =
	/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|stood|saw|shows?|showed|continues?|continued|remains?|remained|recorded|reported|achieved|includes?|we|i|it|they)\b/i;

/** What objectives begin with when they say what to do. */
const imperative =
	/^(?:achieve|act|address|align|become|begin|boost|bring|broaden|build|carry|challenge|champion|change|collaborate|combat|commission|complete|continue|coordinate|create|cut|deliver|design|develop|disrupt|diversify|divert|drive|embed|empower|enable|encourage|enforce|engage|enhance|ensure|establish|expand|explore|extend|focus|further|give|grow|help|hold|identify|implement|improve|increase|introduce|invest|join|keep|launch|lead|listen|maintain|make|manage|maximise|meet|minimise|modernise|monitor|offer|open|prepare|prevent|prioritise|promote|protect|provide|publish|pursue|put|raise|recognise|recruit|reduce|rehabilitate|respond|restore|retain|review|roll|safeguard|save|secure|seek|set|share|simplify|speed|stop|streamline|strengthen|strive|support|sustain|tackle|take|target|train|transform|understand|upgrade|use|widen|work)\s(?!(?:has|is|was|are|were|have|information|details)\b)/i;

const subordinator = /\b(?:that|which|who|whom|whose|where|how|what|so)\b/i;

/** Headings are noun phrases, or begin with what to do; a verb of their own makes a sentence of them. */
export function isTitle(text: string): boolean {
	if (
		!/^["'“‘(]?[A-Z\d]/.test(text) ||
		/[.!?;]\s/.test(text) ||
		text.split(/\s+/).length > 45 ||
		leadIn.test(text) ||
		sentence.test(text) ||
		timeAlone.test(text)
	) {
		return false;
	}

	if (imperative.test(text)) {
		return true;
	}

	const verb = finiteVerb.exec(text);
	const clause = subordinator.exec(text);
	return (
		!verb ||
		/^\w+ing\s/i.test(text) ||
		(clause !== null && clause.index < verb.index)
	);
}

/**
 * Splits `Heading: text`. The text may be missing; when there is some, it begins a sentence of its own.
 *
 * @returns `undefined` for a sentence with a colon and for a lead-in to a list.
 * @example
 * splitHeading('Road Safety Fund: Grants were awarded.'); // {heading: 'Road Safety Fund', start: 18}
 * splitHeading('The results are as follows:'); // undefined
 */
export function splitHeading(text: string): SplitHeading | undefined {
	const match = /^((?:[^:(]|\([^)]*\))+?)\s*:(?![-–]|\d|\/\/)\s*/.exec(text);
	if (!match) {
		return undefined;
	}

	const heading = match[1]!;
	const rest = text.slice(match[0].length);
	const beginsSentence = rest === '' || /^["'“‘(]?[A-Z\d£]/.test(rest);
	return beginsSentence && isTitle(heading)
		? {heading, start: match[0].length}
		: undefined;
}

/**
 * Splits a line that opens in bold: the bold part is the heading when a colon closes it, or when it is the whole line
 * and no sentence.
 */
export function splitBold(
	text: string,
	bold: string,
): SplitHeading | undefined {
	const heading = bold.replace(/\s*:$/, '');
	if (
		leadIn.test(heading) ||
		!/[a-z]{2}/i.test(heading) ||
		/^[£~]?\d/.test(heading)
	) {
		return undefined;
	}

	if (bold.endsWith(':')) {
		return {
			heading,
			start: bold.length + /^\s*/.exec(text.slice(bold.length))![0].length,
		};
	}

	return text === bold && !/[.!?,;]$/.test(text)
		? {heading, start: text.length}
		: undefined;
}

/** "What came of it in the 12 months to June is listed below." */
export function pointsBelow(text: string): boolean {
	return /\b(?:below|as follows|the following)(?: [\w-]+){0,3}\.$/i.test(text);
}

/** True for a line that leads in to what follows it. */
export function endsInLeadIn(text: string): boolean {
	return /:\s*[-–]?$/.test(text);
}
