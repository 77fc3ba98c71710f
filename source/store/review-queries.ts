import {
	type Alias,
	type ReviewEntry,
	type ReviewItem,
} from '../domain/review.js';
import {type Waiting} from '../domain/waiting.js';
import {type Database} from './driver.js';
import {fromJson, fromNull, toNull} from './rows.js';

type ReviewRow = {
	readonly id: string;
	readonly report: string;
	readonly ordinal: number;
	readonly start: number;
	readonly end: number;
	readonly sentence: string;
	readonly read: string;
	/** `null` where it stands as it was read. */
	readonly figure: string | null;
	readonly confidence: number;
	readonly reasons: string;
	readonly status: ReviewItem['status'];
	readonly by: string | null;
	readonly at: string | null;
};

type AliasRow = Omit<Alias, 'breakdown'> & {readonly breakdown: string | null};

export type ReviewQueries = ReturnType<typeof prepareReviewQueries>;

/** What was read from imported reports, what people decided about it, and what is remembered of that. */
export function prepareReviewQueries(database: Database) {
	const all = database.prepare<[], ReviewRow>(
		'SELECT * FROM review ORDER BY report DESC, number',
	);
	const ofReport = database.prepare<[string], ReviewRow>(
		'SELECT * FROM review WHERE report = ? ORDER BY number',
	);
	const accepted = database.prepare<[string], ReviewRow>(
		"SELECT * FROM review WHERE report = ? AND status = 'accepted' ORDER BY number",
	);
	const byId = database.prepare<[string], ReviewRow>(
		'SELECT * FROM review WHERE id = ?',
	);
	const countWaiting = database.prepare<
		[],
		{readonly report: string; readonly waiting: number}
	>(`
		SELECT report, COUNT(*) AS waiting FROM review WHERE status = 'waiting' GROUP BY report ORDER BY report DESC
	`);
	// Counted here and not from the items: a report has thousands, and every look-up asks.
	const waiting = database.prepare<
		{readonly report: string; readonly priority: number | null},
		{readonly indicator: string | null; readonly waiting: number}
	>(`
		SELECT json_extract(COALESCE(figure, read), '$.indicator') AS indicator, COUNT(*) AS waiting FROM review
		WHERE report = @report AND status = 'waiting' AND (@priority IS NULL OR json_extract(read, '$.priority') = @priority)
		GROUP BY 1
	`);
	const clear = database.prepare('DELETE FROM review WHERE report = ?');
	const insert = database.prepare(`
		INSERT INTO review VALUES (
			@id, @report, @number, @ordinal, @start, @end, @sentence, @read, @figure, @confidence, @reasons, @status, @by, @at
		)
	`);
	const decide = database.prepare(
		'UPDATE review SET figure = @figure, status = @status, by = @by, at = @at WHERE id = @id',
	);
	const log = database.prepare(
		'INSERT INTO review_log (review, decision, by, at, figure) VALUES (@review, @decision, @by, @at, @figure)',
	);
	const history = database.prepare<
		[string],
		Omit<ReviewEntry, 'figure'> & {readonly figure: string}
	>(
		'SELECT review, decision, by, at, figure FROM review_log WHERE review = ? ORDER BY entry',
	);
	const withdrawn = database.prepare<[string], {readonly item: string}>(
		'SELECT item FROM withdrawn WHERE report = ? ORDER BY id',
	);
	const restore = database.prepare('DELETE FROM withdrawn WHERE report = ?');
	const withdraw = database.prepare(
		'INSERT INTO withdrawn VALUES (@id, @report, @item)',
	);
	const aliases = database.prepare<[], AliasRow>(
		'SELECT * FROM aliases ORDER BY words, unit, role',
	);
	const saveAlias = database.prepare(`
		INSERT OR REPLACE INTO aliases VALUES (@words, @unit, @role, @indicator, @breakdown, @review, @by, @at)
	`);
	const forget = database.prepare('DELETE FROM aliases WHERE review = ?');

	return {
		/** The newest report first, each in its order. */
		all: (): ReviewItem[] => all.all().map((row) => toItem(row)),
		ofReport: (report: string): ReviewItem[] =>
			ofReport.all(report).map((row) => toItem(row)),
		accepted: (report: string): ReviewItem[] =>
			accepted.all(report).map((row) => toItem(row)),
		/** How many figures of each report wait, the newest first; reports with none are left out. */
		countWaiting: () => countWaiting.all(),
		/** Of which indicators a report has a figure that waits, so that none of them is taken for absent. */
		waiting(report: string, priority?: number): Waiting {
			const rows = waiting.all({report, priority: toNull(priority)});
			return {
				figures: rows.reduce((sum, row) => sum + row.waiting, 0),
				byIndicator: new Map(
					rows.flatMap((row) =>
						row.indicator === null ? [] : [[row.indicator, row.waiting]],
					),
				),
			};
		},
		get(id: string): ReviewItem | undefined {
			const row = byId.get(id);
			return row && toItem(row);
		},
		/** Puts what was read from a report's text in place of what was read before. */
		replace(report: string, items: readonly ReviewItem[]): void {
			clear.run(report);
			for (const [number, item] of items.entries()) {
				const {id, ordinal, span, sentence, confidence, status} = item;
				insert.run({
					id,
					report,
					number,
					ordinal,
					start: span.start,
					end: span.end,
					sentence,
					confidence,
					status,
					read: JSON.stringify(item.read),
					figure:
						item.figure === item.read ? null : JSON.stringify(item.figure),
					reasons: JSON.stringify(item.reasons),
					by: toNull(item.by),
					at: toNull(item.at),
				});
			}
		},
		/** Changes how an item stands, and writes the decision to the log. */
		decide(
			{id, read, figure, status, by, at}: ReviewItem,
			entry: Omit<ReviewEntry, 'review' | 'figure'>,
		): void {
			const body = JSON.stringify(figure);
			decide.run({
				id,
				figure: figure === read ? null : body,
				status,
				by: toNull(by),
				at: toNull(at),
			});
			log.run({...entry, review: id, figure: body});
		},
		history: (review: string): ReviewEntry[] =>
			history
				.all(review)
				.map((row) => ({...row, figure: fromJson(row.figure)})),
		/** What people decided about figures that the report's text has no more. */
		withdrawn: (report: string): ReviewItem[] =>
			withdrawn.all(report).map(({item}) => fromJson(item)),
		replaceWithdrawn(report: string, items: readonly ReviewItem[]): void {
			restore.run(report);
			for (const item of items) {
				withdraw.run({id: item.id, report, item: JSON.stringify(item)});
			}
		},
		aliases: (): Alias[] =>
			aliases
				.all()
				.map((row) => ({...row, breakdown: fromNull(row.breakdown)})),
		saveAlias(alias: Alias): void {
			saveAlias.run({...alias, breakdown: toNull(alias.breakdown)});
		},
		/** Forgets what was remembered of a decision that is taken back. */
		forgetAliases(review: string): void {
			forget.run(review);
		},
	};
}

function toItem(row: ReviewRow): ReviewItem {
	const {id, report, ordinal, start, end, sentence, confidence, status} = row;
	const read = fromJson<ReviewItem['read']>(row.read);
	return {
		id,
		report,
		ordinal,
		span: {start, end},
		sentence,
		read,
		figure: row.figure === null ? read : fromJson(row.figure),
		confidence,
		reasons: fromJson(row.reasons),
		status,
		by: fromNull(row.by),
		at: fromNull(row.at),
	};
}
