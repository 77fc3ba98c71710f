import {type DataPackage} from '../domain/data-package.js';
import {type Objective, type Topic} from '../domain/report.js';
import {type Database} from './driver.js';

/** The ordinal of what is not in the bundled package. */
const afterAll = 1_000_000;

export type PackageQueries = ReturnType<typeof preparePackageQueries>;

/** Writes the Plan and the reports of a data package; figures and indicators have their own queries. */
export function preparePackageQueries(database: Database) {
	const version = database
		.prepare<[], string>("SELECT value FROM meta WHERE key = 'data-version'")
		.pluck();
	const setVersion = database.prepare(`
		INSERT INTO meta VALUES ('data-version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
	`);
	const settings = database
		.prepare<[], string>("SELECT value FROM meta WHERE key = 'settings'")
		.pluck();
	const setSettings = database.prepare(`
		INSERT INTO meta VALUES ('settings', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
	`);
	const savePriority = database.prepare(`
		INSERT INTO priorities VALUES (@number, @name, @shortName)
		ON CONFLICT (number) DO UPDATE SET name = excluded.name, short_name = excluded.short_name
	`);
	const saveTopic = database.prepare(`
		INSERT INTO topics VALUES (@id, @ordinal, @name, @service)
		ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, name = excluded.name, service = excluded.service
	`);
	const saveObjective = database.prepare(`
		INSERT INTO objectives VALUES (@id, @ordinal, @priority, @strand, @name, @headings)
		ON CONFLICT (id) DO UPDATE SET
			ordinal = excluded.ordinal, priority = excluded.priority, strand = excluded.strand, name = excluded.name,
			headings = excluded.headings
	`);
	const saveReport = database.prepare(`
		INSERT INTO reports VALUES (@id, @quarter, @title, 'bundled')
		ON CONFLICT (id) DO UPDATE SET quarter = excluded.quarter, title = excluded.title
	`);
	const clearCommentary = database.prepare(
		'DELETE FROM commentary WHERE report = ?',
	);
	const saveCommentary = database.prepare(`
		INSERT INTO commentary VALUES (
			@report, @ordinal, @priority, @strand, @objective, @heading, @paragraphs, @summary
		)
	`);

	const writeObjective = (objective: Objective, ordinal: number) => {
		saveObjective.run({
			...objective,
			ordinal,
			headings: JSON.stringify(objective.headings),
		});
	};

	return {
		/** Version of the bundled data that the store holds; `undefined` before it holds any. */
		version: () => version.get(),
		setVersion(text: string): void {
			setVersion.run(text);
		},
		/** Puts an objective after all that the package has. */
		saveObjective(objective: Objective): void {
			writeObjective(objective, afterAll);
		},
		/** Puts a topic after all that the package has. */
		saveTopic(topic: Topic): void {
			saveTopic.run({...topic, ordinal: afterAll});
		},
		/** The settings that the exceptions in the store were judged with. */
		settings: () => settings.get(),
		setSettings(text: string): void {
			setSettings.run(text);
		},
		savePlan({
			priorities,
			topics,
			objectives,
			reports,
			commentary,
		}: DataPackage): void {
			for (const priority of priorities) {
				savePriority.run(priority);
			}

			for (const [ordinal, topic] of topics.entries()) {
				saveTopic.run({...topic, ordinal});
			}

			for (const [ordinal, objective] of objectives.entries()) {
				writeObjective(objective, ordinal);
			}

			for (const report of reports) {
				saveReport.run(report);
				clearCommentary.run(report.id);
			}

			for (const [ordinal, entry] of commentary.entries()) {
				saveCommentary.run({...entry, ordinal});
			}
		},
	};
}
