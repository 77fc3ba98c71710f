/** What a column of a table of series can be for. */
export const columnRoles = [
	'period',
	'value',
	'indicator',
	'breakdown',
	'numerator',
	'denominator',
	'status',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Which column, by its name in the header, is for what. `breakdown` may stand more than once: its parts are joined. */
export type ColumnMap = ReadonlyArray<{
	readonly role: ColumnRole;
	readonly header: string;
}>;

/**
 * Reads a map of columns. A name may hold a comma, as long as no word and `=` follow it.
 *
 * @returns In `unread`, what is no `role=Name`.
 * @example
 * parseColumnMap('period=Month,value=Count').map; // [{role: 'period', header: 'Month'}, {role: 'value', header: 'Count'}]
 */
export function parseColumnMap(text: string): {
	readonly map: ColumnMap;
	readonly unread: readonly string[];
} {
	const entries = text
		.split(/,(?=\s*\w+\s*=)/)
		.map((part) => ({part: part.trim(), ...readEntry(part)}));
	return {
		map: entries.flatMap(({role, header}) =>
			role && header ? [{role, header}] : [],
		),
		unread: entries
			.filter(({role, header}) => !role || !header)
			.map(({part}) => part),
	};
}

function readEntry(part: string): {
	role?: ColumnRole | undefined;
	header: string;
} {
	const [key = '', ...rest] = part.split('=');
	const word = key.trim().toLowerCase();
	return {
		role: columnRoles.find((candidate) => candidate === word),
		header: rest.join('=').trim(),
	};
}
