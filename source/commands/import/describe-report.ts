import {type ReviewStatus} from '../../domain/review.js';
import {type Context} from '../command.js';
import {loadNames} from '../load-names.js';
import {reviewItemToJson} from '../shapes/review-item.js';
import {figureToJson} from '../shapes/to-json.js';
import {type ReadDocument} from './read-document.js';
import {type ReportOutcome} from './report-outcome.js';
import {type FileResult} from './result.js';

type Described = {
	readonly text: FileResult['text'];
	readonly outcome: ReportOutcome;
};

export function describeReport(
	{store}: Context,
	{report, read, paragraphs, notes}: ReadDocument,
	{text, outcome}: Described,
): FileResult {
	const names = loadNames(store);
	const news = outcome.kept.filter(({isUnchanged}) => !isUnchanged);
	const count = (wanted: ReviewStatus) =>
		news.filter(({item}) => item.status === wanted).length;
	const {added, changed, removed} = text;
	return {
		schema: 'planwatch/import@1',
		quarter: report,
		kind: 'report',
		isChanged:
			news.length + outcome.gone.length + added + changed + removed > 0,
		report,
		sections: read.sections.length,
		paragraphs: paragraphs.length,
		figures: {
			accepted: count('accepted'),
			review: count('waiting'),
			unchanged: outcome.unchanged,
			removed: outcome.gone.length,
			quoted: store.documents.quotes(report).length,
		},
		text,
		rows: {added: 0, changed: 0, unchanged: 0},
		series: [],
		tables: [],
		problems: [...notes, ...outcome.problems].map((problem) => ({
			file: problem.file,
			line: problem.line,
			column: problem.column,
			code: problem.code,
			message: problem.message,
			page: problem.page ?? null,
		})),
		items: news.map(({item}) => reviewItemToJson(item, paragraphs, names)),
		gone: outcome.gone.map(({figure}) => figureToJson(figure, names)),
		exceptions: store.exceptions
			.ofQuarter(report)
			.map(({id, triage, explanation}) => ({
				id,
				status: triage.status,
				explanation,
			})),
	};
}
