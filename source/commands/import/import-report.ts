import path from 'node:path';
import {type Context, type Progress} from '../command.js';
import {recomputeExceptions} from '../recompute.js';
import {compareText} from './compare-text.js';
import {isCurated} from './is-curated.js';
import {describeReport} from './describe-report.js';
import {type ImportQuery} from './query.js';
import {readDocument} from './read-document.js';
import {readingShare, type ReportFile} from './read-file.js';
import {type FileResult} from './result.js';
import {saveCurated} from './save-curated.js';
import {saveRead} from './save-read.js';

/** What is read at least in a time. */
const charactersPerMillisecond = 1000;

/** Brings in a report: its text, its figures or the sentences of those the store has, and what follows from them. */
export function importReport(
	context: Context,
	{isReviewAll}: ImportQuery,
	input: ReportFile,
	progress: Progress,
): FileResult {
	const {store, settings, now} = context;
	const expected = input.decoded.text.length / charactersPerMillisecond;
	progress({label: 'finding figures', share: readingShare, expected});
	const document = readDocument(store, input);
	const {report, sha256, paragraphs} = document;
	const before = store.documents.paragraphs(report);
	const text = compareText(before, paragraphs);
	if (store.documents.get(report)?.sha256 === sha256) {
		const unchanged = isCurated(store, report)
			? store.figures.ofReport(report).length
			: store.review.ofReport(report).length;
		return describeReport(context, document, {
			text,
			outcome: {kept: [], unchanged, gone: [], problems: []},
		});
	}

	progress({label: 'storing', share: 0.7, expected: expected / 2});
	const save = () => {
		store.documents.save(
			{
				report,
				fileName: path.basename(input.file),
				sha256,
				importedAt: now().toISOString(),
			},
			paragraphs,
		);
	};

	const outcome = isCurated(store, report)
		? saveCurated(store, document, save, input.file)
		: saveRead(store, document, save, {file: input.file, isReviewAll});
	progress({label: 'judging', share: 0.85, expected: expected / 2});
	recomputeExceptions(store, settings, report);
	progress({label: 'indexing', share: 0.95});
	store.search.rebuild();
	return describeReport(context, document, {text, outcome});
}
