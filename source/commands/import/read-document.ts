import {type Paragraph} from '../../domain/document.js';
import {
	labelQuarter,
	parseQuarter,
	type QuarterId,
	quarterId,
} from '../../domain/quarter.js';
import {type Problem} from '../../importer/problem.js';
import {
	type ReadReport,
	readStructuredReport,
} from '../../importer/read-report.js';
import {readStructure} from '../../importer/structure.js';
import {type Store} from '../../store/open.js';
import {doubtPlaces} from './doubt-places.js';
import {loadKnown} from './known.js';
import {type ReportFile} from './read-file.js';
import {refuse} from './refuse.js';
import {settleObjectives} from './settle-objectives.js';

/** A report's file as it was read. */
export type ReadDocument = {
	readonly report: QuarterId;
	readonly sha256: string;
	readonly read: ReadReport;
	readonly paragraphs: readonly Paragraph[];
	/** What to know of the file itself. */
	readonly notes: readonly Problem[];
};

/** @throws UserError for a file that has no section, or does not say which quarter it is for. */
export function readDocument(
	store: Store,
	{file, sha256, decoded}: ReportFile,
): ReadDocument {
	const {text, pages, notes = []} = decoded;
	const structure = readStructure(text, file);
	const {report, sections, problems} = structure;
	if (report === undefined || sections.length === 0) {
		throw refuse(
			file,
			problems.map(({message}) => message).join('; '),
			'import reads quarterly reports; a table of values ends in .csv',
		);
	}

	if (
		sections.length > 1 &&
		sections.every(({heading}) => isOther(heading, report))
	) {
		throw refuse(
			file,
			`its cover says ${labelQuarter(report)}, and none of its ${sections.length} sections does: the first is headed ${sections[0]!.heading}`,
			'correct the one that is wrong, the cover or the sections',
		);
	}

	const priorities = store.reports.priorities();
	const stray = sections.find(
		({priority}) => !priorities.some(({number}) => number === priority),
	);
	if (stray) {
		const page = pages?.[stray.line - 1];
		throw refuse(
			page === undefined ? `${file}:${stray.line}` : `${file}, page ${page}`,
			`the section is the first of a priority ${stray.priority}, and the Plan has ${priorities.length}`,
			'check that no section stands twice in the file, or out of its order',
		);
	}

	const known = loadKnown(store, report);
	const read = settleObjectives(
		readStructuredReport(structure, known),
		known.objectives,
	);
	return {
		report,
		sha256,
		read: {
			...read,
			problems: [
				...read.problems,
				...doubtPlaces(read, known.objectives, file),
			].map((problem) => ({
				...problem,
				page: pages?.[problem.line - 1],
			})),
		},
		paragraphs: listParagraphs(report, read),
		notes: notes.map((note) => ({...note, file, line: 1, column: ''})),
	};
}

function isOther(heading: string, report: QuarterId): boolean {
	const quarter = parseQuarter(heading);
	return quarter !== undefined && quarterId(quarter) !== report;
}

function listParagraphs(
	report: QuarterId,
	{sections}: ReadReport,
): Paragraph[] {
	let ordinal = 0;
	return sections.flatMap(({priority, strand, objectives}) =>
		objectives.flatMap(({id, paragraphs}) =>
			paragraphs.map(({number, text}) => ({
				report,
				ordinal: ordinal++,
				priority,
				strand,
				objective: id,
				paragraph: number,
				text,
			})),
		),
	);
}
