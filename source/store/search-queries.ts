import {type Database} from './driver.js';

export type SearchHit = {
	/** `commentary` is our summary of it, `paragraph` the report's own words where its document is in the store. */
	readonly kind: 'indicator' | 'figure' | 'commentary' | 'paragraph';
	/** Id of the indicator or figure; `report/objective` of the commentary, and `/number` behind it of a paragraph. */
	readonly ref: string;
	readonly title: string;
	readonly body: string;
	/** Of a paragraph what is around the words, each of them marked: `an «alley» gate`; of anything else the body. */
	readonly excerpt: string;
};

type SearchRow = Omit<SearchHit, 'excerpt'> & {
	/** Its row in the index. */
	readonly hit: number;
};

export type SearchQueries = ReturnType<typeof prepareSearchQueries>;

/**
 * Of more hits than this the first are ranked, which are indicators in the order of the reports: words that so much has in
 * common tell nothing apart, and to rank them all takes longer than the next letter.
 */
const mostRanked = 1000;

/** Full-text search over indicators, figures and commentary, each of its paragraphs by itself: every word has to be there, as the beginning of a word. */
export function prepareSearchQueries(database: Database) {
	const search = database.prepare<[string, number, number], SearchRow>(`
		SELECT kind, ref, title, body, hit FROM (
			SELECT kind, ref, title, body, rowid AS hit, bm25(search, 0, 0, 10, 6, 1) AS score
			FROM search WHERE search MATCH ? LIMIT ?
		)
		ORDER BY CASE kind WHEN 'indicator' THEN 0 WHEN 'figure' THEN 1 ELSE 2 END, score
		LIMIT ?
	`);
	// FTS5 passes over a row number that is not an integer, and numbers are bound as reals.
	const excerpt = database
		.prepare<[string, number], string>(
			"SELECT snippet(search, 4, '«', '»', '…', 40) FROM search WHERE search MATCH ? AND rowid = CAST(? AS INTEGER)",
		)
		.pluck();
	const clear = database.prepare('DELETE FROM search');
	const indexIndicators = database.prepare(`
		INSERT INTO search
		SELECT 'indicator', indicators.id, indicators.name, indicators.aliases,
			indicators.about || ' ' || objectives.name || ' ' || indicators.id
		FROM indicators JOIN objectives ON objectives.id = indicators.objective
		ORDER BY indicators.priority, indicators.ordinal
	`);
	const indexFigures = database.prepare(`
		INSERT INTO search
		SELECT 'figure', figures.id, indicators.name || COALESCE(' ' || breakdown, ''), figures.printed,
			figures.role || ' ' || COALESCE(figures.reference, '') || ' ' || COALESCE(figures.note, '')
		FROM figures JOIN indicators ON indicators.id = figures.indicator
		ORDER BY figures.report DESC, figures.ordinal
	`);
	const indexCommentary = database.prepare(`
		INSERT INTO search
		SELECT 'commentary', commentary.report || '/' || objective, objectives.name, objectives.headings, summary
		FROM commentary JOIN objectives ON objectives.id = commentary.objective
		WHERE commentary.report NOT IN (SELECT report FROM documents)
		ORDER BY commentary.report DESC, commentary.ordinal
	`);
	const indexParagraphs = database.prepare(`
		INSERT INTO search
		SELECT 'paragraph', paragraphs.report || '/' || objective || '/' || paragraph, objectives.name, objectives.headings, text
		FROM paragraphs JOIN objectives ON objectives.id = paragraphs.objective
		ORDER BY paragraphs.report DESC, paragraphs.ordinal
	`);

	return {
		/** Best first: indicators, then figures, then commentary and paragraphs. No words find nothing. */
		query(words: string, limit: number): SearchHit[] {
			const match = toMatch(words);
			const rows = match
				? search.all(match, Math.max(limit, mostRanked), limit)
				: [];
			return rows.map(({hit, ...row}) => ({
				...row,
				excerpt:
					row.kind === 'paragraph'
						? (excerpt.get(match, hit) ?? row.body)
						: row.body,
			}));
		},
		rebuild(): void {
			clear.run();
			indexIndicators.run();
			indexFigures.run();
			indexCommentary.run();
			indexParagraphs.run();
		},
	};
}

/** What a person types is words, never FTS5 syntax: each is quoted, and matches what begins with it. */
function toMatch(words: string): string {
	return (words.match(/[\p{L}\p{N}]+/gu) ?? [])
		.map((word) => `"${word}"*`)
		.join(' ');
}
