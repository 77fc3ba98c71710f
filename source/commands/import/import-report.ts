import path from 'node:path';
import {type Context} from '../command.js';
import {recomputeExceptions} from '../recompute.js';
import {compareText} from './compare-text.js';
import {isCurated} from './is-curated.js';
import {describeReport} from './describe-report.js';
import {type ImportQuery} from './query.js';
import {readDocument} from './read-document.js';
import {type ReportFile} from './read-file.js';
import {type FileResult} from './result.js';
import {saveCurated} from './save-curated.js';
import {saveRead} from './save-read.js';

/** Brings in a report: its text, its figures or the sentences of those the store has, and what follows from them. */
export function importReport(
	context: Context,
	{isReviewAll}: ImportQuery,
	input: ReportFile,
): FileResult {
	const {store, settings, now} = context;
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
			outcome: {kept: [], unchanged, removed: 0, problems: []},
		});
	}

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
		: saveRead(store, document, save, isReviewAll);
	recomputeExceptions(store, settings);
	store.search.rebuild();
	return describeReport(context, document, {text, outcome});
}
