import {type SeededRandom} from '../statistics/seeded-random.js';

/** A Poisson count: exact by multiplication, in steps that keep large means from running out of digits. */
export function drawPoisson(mean: number, {uniform}: SeededRandom): number {
	let count = 0;
	for (let left = mean; left > 0; left -= 20) {
		const limit = Math.exp(-Math.min(left, 20));
		for (let product = uniform(); product > limit; product *= uniform()) {
			count++;
		}
	}

	return count;
}
