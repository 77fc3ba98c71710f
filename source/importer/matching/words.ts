const stopWords = new Set(
	'a an the of in on at to for and or by with from as is are was were be been being has have had this that these those which who whom it its they their them we our us i my me he his she her will would can could may might must should do does did not no than then there here also more most less least other such so if but per over under up down out into about around during within across between after before since until while when where what how all any each every both some one two three four five six seven eight nine ten county force period month year quarter last previous same current currently now end average number total rate figure compared comparison increase reduction decrease rise fall new per cent percent percentage point level'.split(
		' ',
	),
);

/**
 * The words of a text that say what it is about, without endings: `Repeat victims` → `repeat`, `victim`.
 *
 * @example
 * listTerms('the rates of repeat victims'); // ['repeat', 'victim']
 */
export function listTerms(text: string): string[] {
	return (text.match(/[a-z]+|\d+/gi) ?? [])
		.map((word) => readTerm(word))
		.filter((term) => term !== '');
}

const known = new Map<string, string>();

/** A report uses its few thousand words again and again. */
function readTerm(word: string): string {
	let term = known.get(word);
	if (term === undefined) {
		term = toTerm(word);
		known.set(word, term);
	}

	return term;
}

/** Empty for a word that says nothing of what is meant. */
function toTerm(word: string): string {
	const plain = (
		/^[A-Z]{2,}s$/.test(word) ? word.slice(0, -1) : word
	).toLowerCase();
	if (stopWords.has(plain) || (plain.length === 1 && !/\d/.test(plain))) {
		return '';
	}

	const term = stem(plain);
	return stopWords.has(term) ? '' : term;
}

function stem(word: string): string {
	if (word.length <= 3) {
		return word;
	}

	const bare = word
		.replace(/(?:isation|ization)s?$/, 'is')
		.replace(/ies$/, 'y')
		.replace(/(?:ment|ness)s?$/, '')
		.replace(/(?<=.{4})(?:ations?|itions?|ions?)$/, '')
		.replace(/(?<=.{3})(?:ings?|ed|er|ers|al|s|es)$/, '')
		.replace(/(?<=.{3})e$/, '');
	return bare.length >= 3 ? bare : word;
}
