import {createHash} from 'node:crypto';
import {type Paragraph} from '../../domain/document.js';
import {type QuarterId} from '../../domain/quarter.js';
import {UserError} from '../../domain/user-error.js';
import {decodeDocument} from '../../importer/decode-document.js';
import {type ReadReport, readReport} from '../../importer/read-report.js';
import {readStructure} from '../../importer/structure.js';
import {type Store} from '../../store/open.js';
import {readInput} from '../analyse/read-input.js';
import {loadKnown} from './known.js';
import {settleObjectives} from './settle-objectives.js';

/** A report's file as it was read. */
export type ReadDocument = {
	readonly report: QuarterId;
	readonly sha256: string;
	readonly read: ReadReport;
	readonly paragraphs: readonly Paragraph[];
};

/** @throws UserError for a file that is no text, has no section, or does not say which quarter it is for. */
export function readDocument(store: Store, file: string): ReadDocument {
	const bytes = readInput(file);
	const decoded = decodeDocument(bytes);
	if ('fault' in decoded) {
		throw refuse(file, decoded.fault, decoded.hint);
	}

	const {report, sections, problems} = readStructure(decoded.text, file);
	if (report === undefined || sections.length === 0) {
		throw refuse(
			file,
			problems.map(({message}) => message).join('; '),
			'import reads quarterly reports; a table of values ends in .csv',
		);
	}

	const priorities = store.reports.priorities();
	const stray = sections.find(
		({priority}) => !priorities.some(({number}) => number === priority),
	);
	if (stray) {
		throw refuse(
			`${file}:${stray.line}`,
			`the section is the first of a priority ${stray.priority}, and the Plan has ${priorities.length}`,
			'check that no section stands twice in the file, or out of its order',
		);
	}

	const known = loadKnown(store, report);
	const read = settleObjectives(
		readReport(decoded.text, known, file),
		known.objectives,
	);
	return {
		report,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		read,
		paragraphs: listParagraphs(report, read),
	};
}

function refuse(where: string, fault: string, hint: string): UserError {
	return new UserError(`cannot import ${where}: ${fault}`, {
		hint: `${hint}; nothing was stored`,
		exitCode: 3,
		code: 'bad-report',
	});
}

function listParagraphs(
	report: QuarterId,
	{sections}: ReadReport,
): Paragraph[] {
	return sections
		.flatMap(({priority, strand, objectives}) =>
			objectives.flatMap(({id, paragraphs}) =>
				paragraphs.map(({number, text}) => ({
					report,
					priority,
					strand,
					objective: id,
					paragraph: number,
					text,
				})),
			),
		)
		.map((paragraph, ordinal) => ({...paragraph, ordinal}));
}
