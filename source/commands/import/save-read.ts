import {type Paragraph} from '../../domain/document.js';
import {parseQuarter, quarterLabel} from '../../domain/quarter.js';
import {noSummary} from '../../domain/report.js';
import {type ReviewItem} from '../../domain/review.js';
import {acceptedFrom} from '../../importer/confidence.js';
import {keyOfPlace, quoteSpan} from '../../importer/find-quotes.js';
import {type Problem} from '../../importer/problem.js';
import {type ReadFigure} from '../../importer/read-figure.js';
import {type Store} from '../../store/open.js';
import {projectReview} from '../project-review.js';
import {applyAliases} from './apply-aliases.js';
import {describeDecision, keepDecisions} from './keep-decisions.js';
import {type ReadDocument} from './read-document.js';
import {type ReportOutcome} from './report-outcome.js';

/**
 * Saves a report that the bundled data does not have: its places, its text, and what was read from it. Figures that are
 * sure enough are in at once; the others wait.
 */
export function saveRead(
	store: Store,
	document: ReadDocument,
	save: () => void,
	{file, isReviewAll}: {readonly file: string; readonly isReviewAll: boolean},
): ReportOutcome {
	const {report, read} = document;
	saveObjectives(store, document);
	const quarter = quarterLabel(parseQuarter(report)!);
	store.documents.saveReport(
		{
			id: report,
			quarter,
			title: `Police, Fire and Crime Plan performance report, ${quarter}`,
		},
		read.sections.flatMap(({priority, strand, heading, objectives}) =>
			objectives.map(({id, paragraphs}) => ({
				report,
				priority,
				strand,
				objective: id,
				heading,
				paragraphs: paragraphs.length,
				summary: noSummary,
			})),
		),
	);
	save();
	const before = store.review.ofReport(report);
	const {figures: kept, withdrawn} = keepDecisions(
		[...before, ...store.review.withdrawn(report)],
		listItems(store, document, isReviewAll),
	);
	const items = kept.map(({item}) => item);
	store.review.replace(report, items);
	store.review.replaceWithdrawn(report, withdrawn);
	projectReview(
		store,
		report,
		items.filter(({status}) => status === 'accepted'),
		document.paragraphs,
	);
	const stands = new Set(items.map((item) => keyOfPrint(item)));
	return {
		kept,
		unchanged: kept.filter(({isUnchanged}) => isUnchanged).length,
		gone: before.filter((item) => !stands.has(keyOfPrint(item))),
		problems: [
			...read.problems,
			...before
				.filter((item) => withdrawn.includes(item))
				.map((item) => describeWithdrawn(item, file)),
		],
	};
}

/** A figure that is printed otherwise now is another, also where it stays under the same id. */
function keyOfPrint({id, read}: ReviewItem): string {
	return `${id} ${read.printed}`;
}

function describeWithdrawn(item: ReviewItem, file: string): Problem {
	const {printed, priority, objective, paragraph} = item.read;
	return {
		file,
		line: 1,
		column: '',
		code: 'decided-and-gone',
		message: `${item.id}: '${printed}' in priority ${priority}, ${objective}, paragraph ${paragraph}, ${describeDecision(item)}, is no longer printed; the decision holds when it is again`,
	};
}

function saveObjectives(store: Store, {read}: ReadDocument): void {
	const known = new Set(store.reports.objectives().map(({id}) => id));
	for (const {priority, strand, objectives} of read.sections) {
		for (const {id, heading} of objectives) {
			if (!known.has(id)) {
				known.add(id);
				store.package.saveObjective({
					id,
					priority,
					strand,
					name: heading || 'Without a heading',
					headings: [],
				});
			}
		}
	}
}

function listItems(
	store: Store,
	{report, read, paragraphs}: ReadDocument,
	isReviewAll: boolean,
): ReviewItem[] {
	const aliases = store.review.aliases();
	const atPlace = groupByPlace(paragraphs);
	return read.figures.map((figure) => {
		const paragraph = findParagraph(figure, atPlace)!;
		const {span, confidence, reasons, ...bare} = applyAliases(
			figure,
			paragraph,
			aliases,
		);
		return {
			id: figure.id,
			report,
			ordinal: paragraph.ordinal,
			span,
			sentence: quoteSpan(figure.id, paragraph, span).sentence,
			read: bare,
			figure: bare,
			confidence,
			reasons,
			status:
				!isReviewAll && confidence >= acceptedFrom ? 'accepted' : 'waiting',
		};
	});
}

function groupByPlace(
	paragraphs: readonly Paragraph[],
): Map<string, Paragraph[]> {
	const groups = new Map<string, Paragraph[]>();
	for (const paragraph of paragraphs) {
		const key = keyOfPlace(paragraph);
		const group = groups.get(key) ?? [];
		group.push(paragraph);
		groups.set(key, group);
	}

	return groups;
}

/** Where a place comes twice, the paragraph that has the number where it was read. */
function findParagraph(
	figure: ReadFigure,
	atPlace: ReadonlyMap<string, readonly Paragraph[]>,
): Paragraph | undefined {
	const {start, end} = figure.span;
	return atPlace
		.get(keyOfPlace(figure))
		?.find(({text}) => text.slice(start, end) === figure.printed);
}
