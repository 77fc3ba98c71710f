import {type DataPackage} from '../../domain/data-package.js';
import {parseQuarter, quarterId} from '../../domain/quarter.js';
import {type Problem} from '../problem.js';

/** Something of a package, with what it names elsewhere. */
type Entry = {
	readonly table: string;
	readonly id: string;
	/** What it names, by the table that has to have it. */
	readonly names: ReadonlyArray<readonly [table: Table, id: string]>;
};

type Table = 'priorities' | 'topics' | 'objectives' | 'reports' | 'indicators';

/**
 * Checks that what a package names is there, in it or beside it, that nothing is in it twice, and that its reports are of the
 * quarters that their ids say.
 *
 * @param known what is there already.
 */
export function checkPackage(
	data: DataPackage,
	known: Pick<DataPackage, Table>,
): Problem[] {
	const entries = listEntries(data);
	const ids = new Map<Table, ReadonlySet<string>>(
		(
			['priorities', 'topics', 'objectives', 'reports', 'indicators'] as const
		).map((table) => [
			table,
			new Set([...data[table], ...known[table]].map((row) => toId(row))),
		]),
	);
	const seen = new Set<string>();
	return [
		...entries.flatMap(({table, id, names}) => {
			const key = `${table} ${id}`;
			const isRepeated = seen.has(key);
			seen.add(key);
			const missing = names.filter(
				([other, name]) => !ids.get(other)!.has(name),
			);
			return [
				...(isRepeated
					? [toProblem(table, 'repeated', `${id} stands twice`)]
					: []),
				...missing.map(([other, name]) =>
					toProblem(
						table,
						'unknown-name',
						`${id} names '${name}', which is none of the ${other}`,
					),
				),
			];
		}),
		...data.reports.flatMap(({id, quarter}) => {
			const parsed = parseQuarter(quarter);
			return parsed && quarterId(parsed) === id
				? []
				: [
						toProblem(
							'reports',
							'other-quarter',
							`${id} is not the id of the quarter '${quarter}'`,
						),
					];
		}),
		...data.figures.flatMap(({id, report}) =>
			id.startsWith(`${report}/`)
				? []
				: [
						toProblem(
							'figures',
							'other-report',
							`${id} is no id of a figure of ${report}`,
						),
					],
		),
	];
}

function listEntries({
	priorities,
	topics,
	objectives,
	reports,
	indicators,
	figures,
	commentary,
}: DataPackage): Entry[] {
	return [
		...priorities.map((row) => ({
			table: 'priorities',
			id: toId(row),
			names: [],
		})),
		...topics.map(({id}) => ({table: 'topics', id, names: []})),
		...objectives.map(({id, priority}) => ({
			table: 'objectives',
			id,
			names: [['priorities', String(priority)] as const],
		})),
		...reports.map(({id}) => ({table: 'reports', id, names: []})),
		...indicators.map((row) => ({
			table: 'indicators',
			id: row.id,
			names: [
				['priorities', String(row.priority)] as const,
				['objectives', row.objective] as const,
				...row.topics.map((topic) => ['topics', topic] as const),
			],
		})),
		...figures.map((row) => ({
			table: 'figures',
			id: row.id,
			names: [
				['priorities', String(row.priority)] as const,
				['objectives', row.objective] as const,
				['reports', row.report] as const,
				...(row.indicator === undefined
					? []
					: [['indicators', row.indicator] as const]),
			],
		})),
		...commentary.map(({report, objective, priority}, index) => ({
			table: 'commentary',
			id: `${report} ${objective} #${index + 1}`,
			names: [
				['priorities', String(priority)] as const,
				['objectives', objective] as const,
				['reports', report] as const,
			],
		})),
	];
}

function toId(row: {readonly id: string} | {readonly number: number}): string {
	return 'id' in row ? row.id : String(row.number);
}

function toProblem(table: string, code: string, message: string): Problem {
	return {file: table, line: 1, column: '', code, message};
}
