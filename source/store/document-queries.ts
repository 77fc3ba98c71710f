import {
	type FigureQuote,
	type Paragraph,
	type ReportDocument,
} from '../domain/document.js';
import {type Commentary, type Report} from '../domain/report.js';
import {type Database} from './driver.js';

export type DocumentQueries = ReturnType<typeof prepareDocumentQueries>;

/** The documents that a person brought in: their paragraphs, and the sentence of each figure. */
export function prepareDocumentQueries(database: Database) {
	const all = database.prepare<[], ReportDocument>(`
		SELECT report, file_name AS fileName, sha256, imported_at AS importedAt FROM documents ORDER BY report
	`);
	const origin = database
		.prepare<[string], 'bundled' | 'imported'>(
			'SELECT origin FROM reports WHERE id = ?',
		)
		.pluck();
	const save = database.prepare(`
		INSERT INTO documents VALUES (@report, @fileName, @sha256, @importedAt)
		ON CONFLICT (report) DO UPDATE SET
			file_name = excluded.file_name, sha256 = excluded.sha256, imported_at = excluded.imported_at
	`);
	const saveReport = database.prepare(`
		INSERT INTO reports VALUES (@id, @quarter, @title, 'imported') ON CONFLICT (id) DO NOTHING
	`);
	const clearCommentary = database.prepare(
		'DELETE FROM commentary WHERE report = ?',
	);
	const addCommentary = database.prepare(`
		INSERT INTO commentary VALUES (
			@report, @ordinal, @priority, @strand, @objective, @heading, @paragraphs, @summary
		)
	`);
	const paragraphs = database.prepare<[string], Paragraph>(
		'SELECT * FROM paragraphs WHERE report = ? ORDER BY ordinal',
	);
	const clearParagraphs = database.prepare(
		'DELETE FROM paragraphs WHERE report = ?',
	);
	const addParagraph = database.prepare(`
		INSERT INTO paragraphs VALUES (@report, @ordinal, @priority, @strand, @objective, @paragraph, @text)
	`);
	const quotes = database.prepare<[string], FigureQuote>(`
		SELECT figure, quotes.ordinal, sentence, sentence_start AS sentenceStart, start, end
		FROM quotes JOIN figures ON figures.id = quotes.figure WHERE figures.report = ? ORDER BY figures.ordinal
	`);
	const clearQuotes = database.prepare(
		'DELETE FROM quotes WHERE figure IN (SELECT id FROM figures WHERE report = ?)',
	);
	const addQuote = database.prepare(
		'INSERT INTO quotes VALUES (@figure, @ordinal, @sentence, @sentenceStart, @start, @end)',
	);

	return {
		all: () => all.all(),
		get: (report: string) =>
			all.all().find((document) => document.report === report),
		/** Where a report came from; `undefined` when the store has none of that quarter. */
		originOf: (report: string) => origin.get(report),
		paragraphs: (report: string) => paragraphs.all(report),
		quotes: (report: string) => quotes.all(report),
		/** Puts a document and its text in place of the one that the report had. */
		save(document: ReportDocument, text: readonly Paragraph[]): void {
			save.run(document);
			clearParagraphs.run(document.report);
			for (const paragraph of text) {
				addParagraph.run(paragraph);
			}
		},
		/** Saves a report that the bundled data does not have, in place of what an earlier text of it said. */
		saveReport(report: Report, commentary: readonly Commentary[]): void {
			saveReport.run(report);
			clearCommentary.run(report.id);
			for (const [ordinal, entry] of commentary.entries()) {
				addCommentary.run({...entry, ordinal});
			}
		},
		replaceQuotes(report: string, found: readonly FigureQuote[]): void {
			clearQuotes.run(report);
			for (const quote of found) {
				addQuote.run(quote);
			}
		},
	};
}
