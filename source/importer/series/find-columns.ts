import {type ColumnMap, type ColumnRole, columnRoles} from './column-map.js';
import {type Fault, listColumns, quoteCell} from './fault.js';

/** Where the columns stand, from 0. */
export type Columns = Readonly<
	Partial<Record<Exclude<ColumnRole, 'breakdown'>, number | undefined>>
> & {
	readonly breakdown: readonly number[];
};

/** What people call the two columns that a table cannot do without. */
const commonNames: Partial<Record<ColumnRole, readonly string[]>> = {
	period: ['month', 'date', 'month_start', 'quarter', 'year'],
	value: ['count', 'total'],
};

/**
 * Finds the columns of a table: as the map says; else by their own names; else, for period and value, by the common
 * names, where only one column has one of them. Case and the sign between words do not matter.
 *
 * @param roles the ones that the table can have.
 */
export function findColumns(
	header: readonly string[],
	map: ColumnMap,
	roles: readonly ColumnRole[] = columnRoles,
): {readonly columns: Columns; readonly faults: readonly Fault[]} {
	const found = new Map<ColumnRole, number[]>();
	const faults: Fault[] = [];
	const names = header.map((name) => evenOut(name));
	const report = (code: string, message: string) => {
		faults.push({line: 1, column: 'header', code, message});
	};

	const take = (role: ColumnRole, wanted: readonly string[]) => {
		const claimed = new Set([...found.values()].flat());
		const indexes = [...names.keys()].filter(
			(index) => wanted.includes(names[index]!) && !claimed.has(index),
		);
		if (indexes.length > 1) {
			const which = indexes.map((index) => quoteCell(header[index]!));
			report(
				'ambiguous-column',
				`${which.join(' and ')} could each be the ${role}`,
			);
		}

		if (indexes[0] !== undefined) {
			found.set(role, [...(found.get(role) ?? []), indexes[0]]);
		}

		return indexes.length > 0;
	};

	for (const {role, header: name} of map) {
		if (!roles.includes(role)) {
			report('no-such-role', `a wide table has no column for the ${role}`);
		} else if (found.has(role) && role !== 'breakdown') {
			report('ambiguous-column', `two columns are named for the ${role}`);
		} else if (!take(role, [evenOut(name)])) {
			report(
				'unknown-column',
				`no column ${quoteCell(name)} for the ${role} among ${listColumns(header)}`,
			);
		}
	}

	for (const role of roles) {
		if (!map.some((entry) => entry.role === role) && !take(role, [role])) {
			take(role, commonNames[role] ?? []);
		}
	}

	const at = (role: ColumnRole) => found.get(role)?.[0];
	return {
		columns: {
			period: at('period'),
			value: at('value'),
			indicator: at('indicator'),
			breakdown: found.get('breakdown') ?? [],
			numerator: at('numerator'),
			denominator: at('denominator'),
			status: at('status'),
		},
		faults,
	};
}

/** Every column that is for something. */
export function listClaimed({breakdown, ...single}: Columns): Set<number> {
	return new Set(
		[...breakdown, ...Object.values(single)].filter(
			(index) => index !== undefined,
		),
	);
}

/** `Month start`, `month_start` and `MONTH-START` are one name. */
function evenOut(name: string): string {
	return name.toLowerCase().replaceAll(/[\s_-]+/g, '_');
}
