import {type Database} from './driver.js';

type BrokenReference = {
	readonly table: string;
	readonly rowid: number | null;
	readonly parent: string;
};

export type IntegrityQueries = ReturnType<typeof prepareIntegrityQueries>;

/** What SQLite itself can say of the file. */
export function prepareIntegrityQueries(database: Database) {
	return {
		/** Damage to the file and rows that refer to none; empty where there is none. */
		findFaults(): string[] {
			const damage = (
				database.pragma('integrity_check') as ReadonlyArray<{
					readonly integrity_check: string;
				}>
			)
				.map((row) => row.integrity_check)
				.filter((message) => message !== 'ok');
			const broken = database.pragma(
				'foreign_key_check',
			) as readonly BrokenReference[];
			return [
				...damage,
				...broken.map(
					({table, rowid, parent}) =>
						`${table}${rowid === null ? '' : `, row ${rowid}`}, refers to a row of ${parent} that is not there`,
				),
			];
		},
	};
}
