import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {
	counts,
	durations,
	months,
	rollingTotals,
} from '../exceptions/series.js';
import {type Sample} from '../../source/exceptions/methods/sample.js';
import {seedRandom, type SeededRandom} from '../statistics/seeded-random.js';
import {drawPoisson} from './noise.js';

export type Noise = {
	readonly name: string;
	draw(random: SeededRandom): Sample;
};

const normal = (points: number): Noise => ({
	name: `${points} months, normal`,
	draw: (random) =>
		durations(months(repeat(points, () => 1000 + 100 * random.normal()))),
});

const poisson = (points: number, mean: number): Noise => ({
	name: `${points} months, Poisson of mean ${mean}`,
	draw: (random) =>
		counts(months(repeat(points, () => drawPoisson(mean, random)))),
});

const rolling = (points: number, mean: number): Noise => ({
	name: `${points} rolling 12-month sums, Poisson of mean ${mean}`,
	draw: (random) =>
		counts(rollingTotals(repeat(points + 11, () => drawPoisson(mean, random)))),
});

export const noises: readonly Noise[] = [
	normal(24),
	poisson(24, 50),
	poisson(24, 4),
	rolling(24, 50),
	normal(16),
	normal(8),
	poisson(2, 200),
];

/** How often each verdict is given on a noise, the most frequent first. */
export function countVerdicts(
	{draw}: Noise,
	series: number,
): Map<string, number> {
	const random = seedRandom(2023);
	const verdicts = new Map<string, number>();
	for (let index = 0; index < series; index++) {
		const {verdict} = judgeSeries(draw(random)).verdict;
		verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
	}

	return new Map([...verdicts].toSorted((a, b) => b[1] - a[1]));
}

function repeat(count: number, draw: () => number): number[] {
	return Array.from({length: count}, draw);
}
