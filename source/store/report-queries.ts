import {
	type Commentary,
	type Objective,
	type Priority,
	type Report,
	type Topic,
} from '../domain/report.js';
import {type Database} from './driver.js';
import {fromJson, fromNull} from './rows.js';

type ObjectiveRow = Omit<Objective, 'headings'> & {readonly headings: string};

type CommentaryRow = Omit<Commentary, 'opening'> & {
	readonly opening: string | null;
};

export type ReportQueries = ReturnType<typeof prepareReportQueries>;

/** The Plan and its reports: priorities, topics, objectives, quarters and what the commentary says in short. */
export function prepareReportQueries(database: Database) {
	const priorities = database.prepare<[], Priority>(
		'SELECT number, name, short_name AS shortName FROM priorities ORDER BY number',
	);
	const topics = database.prepare<[], Topic>(
		'SELECT id, name, service FROM topics ORDER BY ordinal',
	);
	const objectives = database.prepare<[], ObjectiveRow>(
		'SELECT id, priority, strand, name, headings FROM objectives ORDER BY priority, ordinal',
	);
	const reports = database.prepare<[], Report>(
		'SELECT id, quarter, title FROM reports ORDER BY id',
	);
	// The first paragraph is looked for once per objective: a report can come back to one thousands of times.
	const commentary = database.prepare<[], CommentaryRow>(`
		WITH openings AS (
			SELECT report, objective, MIN(ordinal) AS ordinal FROM paragraphs GROUP BY report, objective
		)
		SELECT commentary.report, commentary.priority, commentary.strand, commentary.objective, heading, paragraphs, summary,
			substr(text, 1, 400) AS opening
		FROM commentary
		LEFT JOIN openings ON openings.report = commentary.report AND openings.objective = commentary.objective
		LEFT JOIN paragraphs ON paragraphs.report = openings.report AND paragraphs.ordinal = openings.ordinal
		ORDER BY commentary.report, commentary.ordinal
	`);

	return {
		priorities: () => priorities.all(),
		topics: () => topics.all(),
		objectives: (): Objective[] =>
			objectives
				.all()
				.map((row) => ({...row, headings: fromJson<string[]>(row.headings)})),
		/** Earliest quarter first. */
		reports: () => reports.all(),
		commentary: (): Commentary[] =>
			commentary.all().map((row) => ({...row, opening: fromNull(row.opening)})),
	};
}
