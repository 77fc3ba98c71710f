import {type Indicator} from '../domain/indicator.js';
import {type Database} from './driver.js';
import {fromJson, fromNull, toNull} from './rows.js';

type IndicatorRow = Omit<Indicator, 'topics' | 'aliases' | 'complement'> & {
	readonly topics: string;
	readonly aliases: string;
	readonly complement: string | null;
};

const columns = `
	indicators.id, name, priority, strand, objective, type, unit, direction, decimals, aliases, about, complement,
	(
		SELECT json_group_array(topic) FROM (
			SELECT topic FROM indicator_topics WHERE indicator = indicators.id ORDER BY ordinal
		)
	) AS topics
`;

export type IndicatorQueries = ReturnType<typeof prepareIndicatorQueries>;

export function prepareIndicatorQueries(database: Database) {
	const all = database.prepare<[], IndicatorRow>(
		`SELECT ${columns} FROM indicators ORDER BY ordinal`,
	);
	const byId = database.prepare<[string], IndicatorRow>(
		`SELECT ${columns} FROM indicators WHERE id = ?`,
	);
	const ofPriority = database.prepare<[number], IndicatorRow>(
		`SELECT ${columns} FROM indicators WHERE priority = ? ORDER BY ordinal`,
	);
	const ofTopics = database.prepare<[], IndicatorRow>(
		`SELECT ${columns} FROM indicators WHERE id IN (SELECT indicator FROM indicator_topics) ORDER BY ordinal`,
	);
	const ofObjective = database.prepare<[string], IndicatorRow>(
		`SELECT ${columns} FROM indicators WHERE objective = ? ORDER BY ordinal`,
	);
	const upsert = database.prepare(`
		INSERT INTO indicators (
			id, ordinal, name, priority, strand, objective, type, unit, direction, decimals, aliases, about, complement, origin
		) VALUES (
			@id, @ordinal, @name, @priority, @strand, @objective, @type, @unit, @direction, @decimals, @aliases, @about,
			@complement, @origin
		)
		ON CONFLICT (id) DO UPDATE SET
			ordinal = excluded.ordinal, name = excluded.name, priority = excluded.priority, strand = excluded.strand,
			objective = excluded.objective, type = excluded.type, unit = excluded.unit, direction = excluded.direction,
			decimals = excluded.decimals, aliases = excluded.aliases, about = excluded.about, complement = excluded.complement
	`);
	const clearTopics = database.prepare(
		'DELETE FROM indicator_topics WHERE indicator = ?',
	);
	const addTopic = database.prepare(
		'INSERT INTO indicator_topics VALUES (?, ?, ?)',
	);
	const removeUnused = database.prepare(`
		DELETE FROM indicators WHERE id = @id AND origin = 'user'
			AND NOT EXISTS (SELECT 1 FROM figures WHERE indicator = @id)
			AND NOT EXISTS (SELECT 1 FROM series_points WHERE indicator = @id)
			AND NOT EXISTS (SELECT 1 FROM rebase_log WHERE indicator = @id)
			AND NOT EXISTS (SELECT 1 FROM aliases WHERE indicator = @id)
			AND NOT EXISTS (SELECT 1 FROM review WHERE figure ->> '$.indicator' = @id OR read ->> '$.indicator' = @id)
	`);

	return {
		/** In the order of the package. */
		all: (): Indicator[] => all.all().map((row) => toIndicator(row)),
		get(id: string): Indicator | undefined {
			const row = byId.get(id);
			return row && toIndicator(row);
		},
		ofPriority: (priority: number): Indicator[] =>
			ofPriority.all(priority).map((row) => toIndicator(row)),
		/** Removes an indicator that a person made, once nothing is left of it. */
		removeUnused(id: string): void {
			removeUnused.run({id});
		},
		/** Those of the topics that are monitored. */
		ofTopics: (): Indicator[] => ofTopics.all().map((row) => toIndicator(row)),
		ofObjective: (objective: string): Indicator[] =>
			ofObjective.all(objective).map((row) => toIndicator(row)),
		save(
			indicator: Indicator,
			ordinal: number,
			origin: 'bundled' | 'user',
		): void {
			upsert.run({
				...indicator,
				ordinal,
				origin,
				topics: null,
				aliases: JSON.stringify(indicator.aliases),
				complement: toNull(indicator.complement),
			});
			clearTopics.run(indicator.id);
			for (const [place, topic] of indicator.topics.entries()) {
				addTopic.run(indicator.id, topic, place);
			}
		},
	};
}

function toIndicator(row: IndicatorRow): Indicator {
	return {
		...row,
		topics: fromJson<string[]>(row.topics),
		aliases: fromJson<string[]>(row.aliases),
		complement: fromNull(row.complement),
	};
}
