import {
	type Commentary,
	type Objective,
	type Priority,
	type Report,
	type Topic,
} from '../domain/report.js';
import {type Database} from './driver.js';
import {fromJson} from './rows.js';

type ObjectiveRow = Omit<Objective, 'headings'> & {readonly headings: string};

export type ReportQueries = ReturnType<typeof prepareReportQueries>;

/** The Plan and its reports: priorities, topics, objectives, quarters and the commentary's summaries. */
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
	const commentary = database.prepare<[], Commentary>(`
		SELECT report, priority, strand, objective, heading, paragraphs, summary
		FROM commentary ORDER BY report, ordinal
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
		commentary: () => commentary.all(),
	};
}
