import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {describe, expect, test} from 'vitest';
import {isStated} from '../../source/domain/period.js';
import {wholeMonths} from '../../source/domain/date-range.js';
import {parseQuarter, quarterRange} from '../../source/domain/quarter.js';
import {unitsOfType} from '../../source/domain/unit.js';
import {readPackage} from '../../source/importer/package/read-package.js';

const folder = 'data';
const {data, problems} = readPackage(folder);

type Field = {
	readonly name: string;
	readonly type: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
	};
};

type Resource = {
	readonly name: string;
	readonly path: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey?: readonly string[];
		readonly foreignKeys?: ReadonlyArray<{
			readonly fields: readonly string[];
			readonly reference: {
				readonly resource: string;
				readonly fields: readonly string[];
			};
		}>;
	};
};

const descriptor = JSON.parse(
	readFileSync(path.join(folder, 'datapackage.json'), 'utf8'),
) as {
	readonly resources: readonly Resource[];
};

const rowsOf = (resource: Resource): Array<Record<string, string>> =>
	parse(readFileSync(path.join(folder, resource.path)), {columns: true});

test('the package is read without a problem', () => {
	expect(problems).toEqual([]);
	expect(data.priorities).toHaveLength(5);
	expect(data.reports.map(({id}) => id)).toEqual(['2022-23-q1', '2023-24-q2']);
});

describe.each(descriptor.resources)('$path', (resource) => {
	const rows = rowsOf(resource);

	test('has the columns of its schema, in their order', () => {
		expect(Object.keys(rows[0]!)).toEqual(
			resource.schema.fields.map(({name}) => name),
		);
	});

	test('has cells that keep the constraints of their column', () => {
		for (const {name, type, constraints = {}} of resource.schema.fields) {
			const cells = rows.map((row) => row[name]!);
			const filled = cells.filter((cell) => cell !== '');
			expect(
				constraints.required && cells.includes(''),
				`${name} is required`,
			).toBeFalsy();
			expect(
				constraints.unique && new Set(cells).size < cells.length,
				name,
			).toBeFalsy();
			for (const cell of filled) {
				expect(constraints.enum ?? [cell], name).toContain(cell);
				expect(cell, name).toMatch(new RegExp(constraints.pattern ?? ''));
				if (type !== 'string') {
					expect(Number(cell), name).toBeGreaterThanOrEqual(
						constraints.minimum ?? 0,
					);
				}
			}
		}
	});

	test('has unique keys, and refers to rows that exist', () => {
		const {primaryKey, foreignKeys = []} = resource.schema;
		if (primaryKey) {
			const keys = rows.map((row) =>
				primaryKey.map((column) => row[column]).join('/'),
			);
			expect(new Set(keys).size).toBe(rows.length);
		}

		for (const {fields, reference} of foreignKeys) {
			const target = descriptor.resources.find(
				({name}) => name === reference.resource,
			)!;
			const known = new Set(
				rowsOf(target).map((row) => row[reference.fields[0]!]),
			);
			for (const row of rows.filter(
				(candidate) => candidate[fields[0]!] !== '',
			)) {
				expect(known).toContain(row[fields[0]!]);
			}
		}
	});
});

describe('figures', () => {
	const indicators = new Map(
		data.indicators.map((indicator) => [indicator.id, indicator]),
	);

	test.each(data.figures)(
		'$id is in its place, and of a unit its indicator can have',
		(figure) => {
			const indicator = indicators.get(figure.indicator ?? '');
			const commentary = data.commentary.find(
				({report, objective}) =>
					report === figure.report && objective === figure.objective,
			);
			expect(figure.id.startsWith(`${figure.report}/`)).toBe(true);
			expect(commentary).toMatchObject({
				priority: figure.priority,
				strand: figure.strand,
			});
			expect(figure.paragraph).toBeLessThanOrEqual(commentary!.paragraphs);
			if (
				indicator &&
				figure.role !== 'rank' &&
				figure.direction === undefined
			) {
				expect(unitsOfType[indicator.type]).toContain(figure.unit);
				expect(figure.unit).toBe(indicator.unit);
			}
		},
	);

	test('changes have a direction, ranges close after they open, percentages of a whole stay within it', () => {
		for (const {role, direction, value, valueTo, unit, id} of data.figures) {
			expect(role !== 'change' || direction !== undefined, id).toBe(true);
			expect(valueTo ?? Number.POSITIVE_INFINITY, id).toBeGreaterThan(value);
			expect(unit === 'percent' && role === 'level' && value > 100, id).toBe(
				false,
			);
		}
	});

	test('a reading is given where, and only where, a % change is of a percentage', () => {
		for (const {role, unit, reading, indicator, id} of data.figures) {
			const isOfPercentage =
				indicators.get(indicator ?? '')?.unit === 'percent';
			expect(reading !== undefined, id).toBe(
				role === 'change' && unit === 'percent' && isOfPercentage,
			);
		}
	});

	const lengths = {
		'12-months': 12,
		'financial-year': 12,
		month: 1,
		quarter: 3,
	} as const;

	test('periods are as long as their kind says, and not after their report', () => {
		for (const {period, role, report, id} of data.figures) {
			if (!isStated(period)) {
				continue;
			}

			const months = wholeMonths(period);
			if (period.kind in lengths) {
				expect(months, id).toBe(lengths[period.kind as keyof typeof lengths]);
			}

			if (period.kind === 'as-at') {
				expect(period.start, id).toBe(period.end);
			}

			if (period.kind === 'financial-year') {
				expect(period.start, id).toMatch(/-04-01$/);
			}

			if (role !== 'target') {
				expect(period.end <= quarterRange(parseQuarter(report)!).end, id).toBe(
					true,
				);
			}
		}
	});

	test('the period a change is against comes before its own', () => {
		for (const {period, referencePeriod, id} of data.figures) {
			if (isStated(period) && referencePeriod) {
				expect(referencePeriod.end < period.end, id).toBe(true);
			}
		}
	});
});

test('a complement is another share of the same whole', () => {
	const complements = data.indicators.filter(
		({complement}) => complement !== undefined,
	);
	expect(complements.length).toBeGreaterThan(0);
	for (const {complement} of complements) {
		expect(data.indicators.find(({id}) => id === complement)?.unit).toBe(
			'percent',
		);
	}
});
