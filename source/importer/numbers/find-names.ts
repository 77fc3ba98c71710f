import {
	findMatches,
	type Searched,
	type SearchedText,
} from '../find-matches.js';
import {keepApart} from '../span.js';
import {numberWord, ordinalWord} from './number-words.js';
import {type PassedOver, type Reason} from './mention.js';

/** Words that a number names one of, as in Grade 1, Round 5, Level 3, page 8. */
const designators =
	'grades?|levels?|rounds?|phases?|tiers?|bands?|categor(?:y|ies)|cat|stages?|steps?|parts?|schedules?|chapters?|appendix|annex|tables?|charts?|versions?|class(?:es)?|priority|priorities|operation|op|project|wave|tranche|key stage|year group|outcome|article|rule|code|form|iso|vision|windows|microsoft|office|channel|strand|objective|gate|type|unit|ward|zone|area|junction|platform|gen(?:eration)?|covid|agenda|g|g7|strategy|pillar|theme|recommendation|question|option|scenario|item|lot|route';

const ages = String.raw`(?:under|over)[- ]?\d{1,2}s?\b(?![.,]\d)(?=[’'s]|[- ](?:year|suspect|offender|involve|victim|knife|age|population|children|young|people|crime)|[.,;)]| (?:is|are|were|was|have|has|and|in|rose|fell|doubled|halved|dropped|increased|went|made|make|accounted)\b)`;

const namePatterns: ReadonlyArray<Searched & {readonly why: Reason}> = [
	{
		why: 'url',
		pattern: /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|#\w+/gi,
		needs: ['http', 'www', '@', '#'],
	},
	{
		why: 'age-band',
		pattern: new RegExp(
			String.raw`\bunder-\d{1,2}s?\b|\b${ages}|\b(?:over|under)[- ]?\d{1,2}s\b|\b(?:someone|anyone|those|people|residents|persons?|adults|children|everyone|women|men|young people)(?: who (?:are|is))?(?: aged)? (?:over|under|above|below) \d{1,2}\b(?!\s?%|,\d)|\b(?:suspects?|victims?|offenders?|drivers?|child|person)(?: who)? (?:is|was|are|were) (?:under|over) \d{1,2}\b|\bage[ds]? (?:under |over |between |from )?\d{1,2}(?:\s?(?:and|to|[-–]|or)\s?(?:\d{1,2}|over|under|above|below))?\b|\b\d{1,2}(?:\s?(?:to|[-–])\s?\d{1,2})?[- ]years?[- ](?:olds?|of age)\b|\b(?:under|over) the age of \d{1,2}\b`,
			'gi',
		),
		needs: ['under', 'over', 'above', 'below', 'age', 'year'],
	},
	{
		why: 'page',
		pattern: /\bpages? \d+(?:\s?[-–]\s?\d+)?\b/gi,
		needs: ['page'],
	},
	{
		why: 'legislation',
		pattern:
			/\b(?:(?:Act|Order|Regulations?|Directive|Bill|Code|Rules)(?: \([^)]*\))?,? (?:19|20)\d{2}|\([A-Z][\w ]+\) (?:Act|Order|Regulations) (?:19|20)\d{2}|(?:[Ss]ections?|[Aa]rticle|[Ss]chedule|s\.) ?\d+[A-Z]?(?:\(\d+\))?)\b/g,
	},
	{
		why: 'name',
		pattern: new RegExp(
			String.raw`\b(?:${designators})[- ]?(?:\d{1,3}[a-z]?|${numberWord})(?:\s?(?:[-–&,/]|and|to|or)\s?\d{1,2}(?![\d%]))?\b(?!\s?%|[.,]\d|\s(?:per ?cent|offences|officers|people)\b)`,
			'gi',
		),
	},
	{
		why: 'name',
		pattern:
			/\b(?:[AMB]\d{1,4}|G\d|[A-Z]{2,}-?\d{1,3}|24\/7|(?:999|101|111|112)(?= (?:calls?|contacts?|services?|system|line|number|demand|emergency|abandon|non|and (?:999|101)|response))|(?<=\b(?:call|calls to|dial|ring|[Oo]n|via|[Ff]or|to|and|or|through) )(?:999|101)(?=[,.;)]| (?:and|or|by|the|was|were|is|are|has|have|had) ))\b/g,
	},
	{
		why: 'name',
		pattern:
			/\b[A-Z]\w+ One\b|\b[A-Z]\w+ (?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) [A-Z]\w+/g,
	},
	{
		why: 'age-band',
		pattern:
			/\bYears? (?:[1-9]|1[0-3])\b(?: (?:and|to|or) (?:Year )?\d{1,2}\b)?|\b(?:youngest|oldest|eldest)(?: \w+){0,3}? (?:(?:was|is|were|aged?) )?\d{1,2}\b|\bof \d{1,2} (?:and|or) (?:under|over|above|below|younger|older)\b/g,
		needs: [
			'year',
			'youngest',
			'oldest',
			'eldest',
			' under',
			' over',
			' above',
			' below',
			'younger',
			'older',
		],
	},
	{
		why: 'name',
		pattern:
			/\b(?:Awards?|Conference|Games|Festival|Survey|Census|Week|Summit|Plan|Strategy|Vision|Championships?|Olympics) (?:19|20)\d{2}\b/g,
		needs: [' 19', ' 20'],
	},
	{
		why: 'name',
		pattern: new RegExp(
			String.raw`\b(?:${ordinalWord}|\d+(?:st|nd|rd|th))[- ](?:(?:and|&) (?:final|${ordinalWord}) )?(?:part(?:y|ies)|sector|rounds?|phase|tranche|wave|stage|edition|floor|person|reading|cohort|intake|year(?! on|-on)|class|aid|responders?|lieutenant|rate)\b`,
			'gi',
		),
	},
	{
		why: 'idiom',
		pattern:
			/\bone[- ](?:to|on)[- ]one\b|\b(?:one-stop|one stop shop|one[- ](?:off|way|another|by one)|two[- ](?:way|fold approach|tier)|one and (?:all|the same)|no[- ]?one|any one|square one|day one|number one|one or (?:two|more)|two or more|zero[- ]tolerance|net[- ]zero|carbon zero|vision zero|zero[- ]hours?|first and foremost|first[- ](?:hand|class|ever|come|time|draft|step|stage|instance|place)|second[- ]?(?:ary|hand|ment)|third[- ]hand|at first|first of all|secondly|firstly|four by four|4x4|50\/50|one hundred per cent committed)\b/gi,
	},
	{
		why: 'vague',
		pattern:
			/\b(?:dozens|hundreds|thousands|millions|tens|scores)(?: of(?: thousands)?)?\b|\b(?:a )?couple of\b/gi,
	},
];

/** Finds the numbers that name something: rounds and grades, ages, laws, pages, addresses, idioms. */
export function findNames(searched: SearchedText): PassedOver[] {
	const found: PassedOver[] = [];
	for (const pattern of namePatterns) {
		for (const match of findMatches(pattern, searched)) {
			const start = match.index;
			found.push({start, end: start + match[0].length, why: pattern.why});
		}
	}

	return keepApart(found);
}
