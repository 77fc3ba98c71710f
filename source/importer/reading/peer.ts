import {softener} from './softeners.js';
import {type Setting} from './setting.js';

const nation = String.raw`all (?:other )?forces|national|nationwide|England(?: (?:and|&) Wales)?|UK|country`;
const group = String.raw`MSG|MSF|most[- ]similar(?: (?:force|group|family)s?)*|similar forces?|peers?|peer group|regional|region|(?:East|West) Midlands|other forces|family group`;

const before = new RegExp(
	String.raw`\b(?:(?<nation>${nation})|(?<group>${group}))\b(?:[ -](?!and\b|but\b|which\b|while\b|with\b)[\w’']+){0,3}?(?: (?:at|on|over|in|for) (?:the same|this|that) (?:time|point|date|day|period))?(?: (?:of|(?:is|was) an? (?:drop|fall|rise|reduction|decrease|increase) of|is|was|at|being|to|stands? at|stood at|has been|which (?:is|was|stands at)))?:?\s\(?(?:the )?${softener}[-–+]?$`,
	'i',
);
const nationally = new RegExp(
	String.raw`(?:^|[,;] (?:where |whereas |while |whilst |but )?| \()(?:nationally|across (?:England|the country|the region))\b,?(?: (?!and\b|but\b)[\w’']+){0,5} ${softener}$`,
	'i',
);
const saw = String.raw`(?:the |our )?(?:(?<nation>country|nation|UK|England(?: (?:and|&) Wales)?)|(?<group>${group}))(?: as a whole| overall)?(?:,? the \w+)? (?:saw|seeing|recorded|recording|had|having|has seen|experienced|reported|averaged|averaging|rose|fell|is|was)\b[^,;]*$`;
/** "the MSG as a whole saw a reduction of 5.5%". */
const subject = new RegExp(
	String.raw`^(?:in contrast,? |by comparison,? )?(?:for |in |across )?${saw}`,
	'i',
);
/** "…, with our MSG seeing a fall of 5.5%". */
const clause = new RegExp(
	String.raw`\b(?:with|while|whilst|but|where) ${saw}`,
	'i',
);
/** "6th within our MSG, where the average is 31%", "the national average is some way ahead, at 78%". */
const average = new RegExp(
	String.raw`\b(?:(?<nation>${nation})|(?<group>${group}))(?:\b[^.;()\d]{0,40}, where (?:the |its |their )?(?:average|mean|rate|figure)(?: reduction| fall| drop| increase| rise| change)? (?:is|was|stands at|stood at)| (?:average|mean|rate|figure)(?:\b[^.;()\d]{0,40}, at|, which (?:[^.;()\d]{0,40}, )?(?:is|was|stands at|stood at))) ${softener}$`,
	'i',
);
const is = 'is|was|remains?|stands at|stood at|being|has been';
/** "the national average for finalising a complaint is 17 days". */
const averageFor = new RegExp(
	String.raw`\b(?:(?<nation>${nation})|(?<group>${group})) (?:average|mean|rate|figure) (?:for|of|in|on)(?: (?!and\b|but\b|which\b|while\b|is\b|was\b|has\b)[\w’'-]+){1,7} (?:${is}) ${softener}$`,
	'i',
);
/** "the average of our most similar group (MSG) of 45%". */
const averageOf = new RegExp(
	String.raw`\b(?:average|mean|median) (?:of|for|across|in) (?:the |our |its )(?<group>most[- ]similar (?:force|group|family)s?|MSG|MSF|similar forces|peer group)(?: \((?:MSG|MSF)\))?(?: forces)?,?(?: of| at| is| was| which (?:is|was)) ${softener}$`,
	'i',
);
/** "the national average was much lower (59%)". */
const toldApart = new RegExp(
	String.raw`\b(?:(?<nation>${nation})|(?<group>${group})) (?:average|mean|rate|figure) (?:${is}) (?:\w+ ){0,2}?(?:lower|higher|better|worse|slower|quicker|faster|longer|shorter|ahead|behind),? \((?:at )?${softener}$`,
	'i',
);
const nationallyIs = new RegExp(
	String.raw`\bnationally (?:${is}) ${softener}[-–]?$`,
	'i',
);
const behind =
	/^(?: (?!than\b|and\b|but\b|which\b|against\b|versus\b|compared\b|from\b|above\b|below\b|over\b|under\b|with\b)[\w’']+){0,6} (?:(?<nation>nationally|nationwide|(?:across|in|for|of) (?:england|the uk|the country)|(?:for )?(?:the )?national(?:ly)? (?:average|rate|figure)|(?:in|for|at) (?:the|an) average (?:force|service))|(?<group>(?:within|in|of|for|across|among|amongst) (?:our|the|its) (?:msg|most similar|peer|region|family)|regionally|(?:the )?msg average))\b/i;

/** What a number stands behind when it is somebody else's. */
const ofOthers = [
	before,
	nationally,
	clause,
	average,
	averageFor,
	averageOf,
	toldApart,
	nationallyIs,
];

function matchAny(
	patterns: readonly RegExp[],
	text: string,
): RegExpExecArray | undefined {
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (match) {
			return match;
		}
	}

	return undefined;
}

/** Whose value a number is, when it is somebody else's: `national average`, `MSG average`, `national figure`. */
export function readPeer({
	gapBefore,
	gapAfter,
	before: all,
}: Pick<Setting, 'gapBefore' | 'gapAfter' | 'before'>): string | undefined {
	const open = gapAfter.split(/[,;.)](?!\d)/)[0]!;
	const match =
		behind.exec(open) ??
		matchAny(ofOthers, gapBefore) ??
		(gapBefore === all ? subject.exec(gapBefore) : undefined);
	if (!match) {
		return undefined;
	}

	const {group: others} = match.groups ?? {};
	const whose =
		others === undefined
			? 'national'
			: /region|midlands/i.test(others)
				? 'regional'
				: 'MSG';
	const isAverage = /\b(?:average|mean)\b/i.test(match[0]);
	return `${whose} ${isAverage ? 'average' : 'figure'}`;
}

/** What a difference is against, when it is a peer or a target. */
export function readPeerReference(after: string): string | undefined {
	const match =
		/^[^.;]*?\b(?:than|below|above|under|over|of|behind|ahead of|on|from|with|to|against)\s(?:both )?(?:the |our |its )?(?<what>national(?: and (?:msg|most similar group))?|msg|most similar(?: group)?|regional|peer)\b(?: \w+)? (?<kind>average|figure|mean|rate)/i.exec(
			after,
		);
	if (!match) {
		return undefined;
	}

	const {what, kind} = match.groups!;
	if (/ and /i.test(what!)) {
		return 'national average and MSG average';
	}

	const whose = /national/i.test(what!)
		? 'national'
		: /regional/i.test(what!)
			? 'regional'
			: 'MSG';
	return `${whose} ${/average|mean/i.test(kind!) ? 'average' : 'figure'}`;
}
