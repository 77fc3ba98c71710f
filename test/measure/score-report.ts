import {type Figure} from '../../source/domain/figure.js';
import {acceptedFrom} from '../../source/importer/confidence.js';
import {type ReadFigure} from '../../source/importer/read-figure.js';

/** A field, and when it is read right. */
const fields: ReadonlyArray<
	readonly [string, (read: Figure, expected: Figure) => boolean]
> = [
	['value and unit', () => true],
	['… and role', (a, b) => a.role === b.role],
	['… and qualifier', (a, b) => a.qualifier === b.qualifier],
	['… and direction', (a, b) => a.direction === b.direction],
	['… and period', (a, b) => describePeriod(a) === describePeriod(b)],
	[
		'… and period basis',
		(a, b) =>
			describePeriod(a) === describePeriod(b) &&
			describeBasis(a) === describeBasis(b),
	],
	['… and indicator', (a, b) => a.indicator === b.indicator],
	['… and breakdown', (a, b) => a.breakdown === b.breakdown],
	['… and reading', (a, b) => a.reading === b.reading],
];

export type Scores = {
	readonly read: number;
	readonly expected: number;
	/** Right ones by field. */
	readonly right: ReadonlyMap<string, number>;
	readonly differences: readonly string[];
	/** Those taken without a look, and how many of them are none of the expected, or wrong in role, period, indicator or breakdown. */
	readonly accepted: number;
	readonly acceptedWrong: number;
};

/** Pairs what was read with what is expected, by value and unit, same place first. */
export function scoreReport(
	read: readonly ReadFigure[],
	expected: readonly Figure[],
): Scores {
	const left = [...expected];
	const pairs: Array<readonly [ReadFigure, Figure]> = [];
	const extra: ReadFigure[] = [];
	for (const figure of read) {
		const candidates = left.filter((other) => isSameNumber(figure, other));
		const match =
			candidates.find((other) => isSamePlace(figure, other)) ??
			// A paragraph of nobody's objective is still the same figure.
			candidates.find(
				(other) =>
					figure.priority === other.priority &&
					figure.objective === other.objective,
			);
		if (match) {
			left.splice(left.indexOf(match), 1);
			pairs.push([figure, match]);
		} else {
			extra.push(figure);
		}
	}

	const isAccepted = ({confidence}: ReadFigure) => confidence >= acceptedFrom;
	const accepted = pairs.filter(([figure]) => isAccepted(figure));
	const acceptedExtra = extra.filter((figure) => isAccepted(figure)).length;
	return {
		read: read.length,
		expected: expected.length,
		right: new Map(
			fields.map(([name, isRight]) => [
				name,
				pairs.filter(([a, b]) => isRight(a, b)).length,
			]),
		),
		accepted: accepted.length + acceptedExtra,
		acceptedWrong:
			acceptedExtra +
			accepted.filter(
				([a, b]) =>
					a.role !== b.role ||
					a.indicator !== b.indicator ||
					a.breakdown !== b.breakdown ||
					describePeriod(a) !== describePeriod(b),
			).length,
		differences: [
			...left.map((figure) => `  missed  ${describe(figure)}`),
			...extra.map((figure) => `  extra   ${describe(figure)}`),
			...pairs.flatMap(([a, b]) =>
				fields
					.filter(([, isRight]) => !isRight(a, b))
					.map(
						([name]) =>
							`  ${name.replace('… and ', '').padEnd(13)} ${describe(b)}: ${pick(name, a)} for ${pick(name, b)}`,
					),
			),
		],
	};
}

/** A table of precision and recall by field. */
export function describeScores(
	{read, expected, right, differences, accepted, acceptedWrong}: Scores,
	showsDifferences: boolean,
): string {
	const rows = [...right].map(
		([name, count]) =>
			`  ${name.padEnd(20)} ${percent(count, read)} ${percent(count, expected)}  ${count}/${expected}`,
	);
	return [
		`  ${''.padEnd(20)} precision    recall`,
		...rows,
		`  ${accepted} of ${read} accepted unseen, ${acceptedWrong} of them wrong in role, period, indicator or breakdown`,
		...(showsDifferences ? differences : []),
		'',
	].join('\n');
}

function isSameNumber(a: Figure, b: Figure): boolean {
	return (
		Math.abs(a.value - b.value) <
			0.005 +
				Math.abs(b.value) * 1e-9 +
				(b.unit === 'percent' && !/\d/.test(b.printed) ? 0.06 : 0) &&
		a.valueTo === b.valueTo &&
		a.unit === b.unit
	);
}

function isSamePlace(a: Figure, b: Figure): boolean {
	return (
		a.priority === b.priority &&
		a.strand === b.strand &&
		a.objective === b.objective &&
		a.paragraph === b.paragraph
	);
}

function describePeriod({period}: Figure): string {
	return period.kind === 'not-stated'
		? 'not stated'
		: `${period.start}/${period.end} ${period.kind}`;
}

function describeBasis({period}: Figure): string {
	return period.kind === 'not-stated' ? '' : period.basis;
}

function describe({objective, paragraph, printed, role, unit}: Figure): string {
	return `${objective} ${paragraph} "${printed}" ${role} ${unit}`;
}

function pick(name: string, figure: Figure): string {
	const field = name.replace('… and ', '');
	return field === 'period'
		? describePeriod(figure)
		: field === 'period basis'
			? `${describePeriod(figure)} ${describeBasis(figure)}`
			: JSON.stringify(figure[field as keyof Figure] ?? 'none');
}

function percent(count: number, of: number): string {
	return `${((100 * count) / Math.max(1, of)).toFixed(1)}%`.padStart(9);
}
