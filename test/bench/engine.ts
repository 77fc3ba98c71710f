/**
 * `npm run bench:engine`: XmR limits and four rules over a million points, and over 2,000 series of 36, each beside a bare
 * loop over the same typed array in the same run. The ratio is what to compare between machines.
 */
import {judgePoints} from '../../source/statistics/judge-points.js';
import {profiles} from '../../source/statistics/profiles.js';
import {calculateXmrLimits} from '../../source/statistics/xmr-limits.js';
import {seedRandom} from '../statistics/seeded-random.js';

const rounds = 15;

/** The least a pass over the values can cost: reading each once, and adding it up. */
function readAll(values: Float64Array): number {
	let sum = 0;
	for (const value of values) {
		sum += value;
	}

	return sum;
}

function judgeAll(values: Float64Array): number {
	return judgePoints(values, calculateXmrLimits(values), profiles.mdc).length;
}

/** Milliseconds of the fastest of several rounds: what the others lost, something else took. */
function time(work: () => number): number {
	let fastest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		work();
		fastest = Math.min(fastest, performance.now() - start);
	}

	return fastest;
}

function measure(name: string, series: readonly Float64Array[]): void {
	const run = (work: (values: Float64Array) => number) => () => {
		let total = 0;
		for (const values of series) {
			total += work(values);
		}

		return total;
	};

	const floor = time(run(readAll));
	const engine = time(run(judgeAll));
	console.log(
		`${name.padEnd(24)} ${engine.toFixed(1).padStart(7)} ms   bare loop ${floor.toFixed(2).padStart(6)} ms   ${(engine / floor).toFixed(0).padStart(4)} times the loop`,
	);
}

const random = seedRandom(1);
measure('a million points', [random.series(1_000_000)]);
measure(
	'2,000 series of 36',
	Array.from({length: 2000}, () => random.series(36)),
);
