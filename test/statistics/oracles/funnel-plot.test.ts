import {expect, test} from 'vitest';
import {calculatePLimits} from '../../../source/statistics/rate-limits.js';
import {expectClose} from '../expect-close.js';
import {readJsonOracle} from './read-oracle.js';

const {isHere, oracle} = readJsonOracle<{
	target: number;
	data: Array<{numerator: number; denominator: number}>;
	naive_limits95: {lower: number[]; upper: number[]};
}>('funnel_peer_group.json');

// A funnel's plain limits are those of a p chart across forces. Its overdispersion (winsorised arcsine scores and an
// additive random effect) is for comparing peers with their denominators, which the reports do not print.
test.skipIf(!isHere)('FunnelPlotR: plain limits at 1.96 sigma', () => {
	const {centre, halfWidth} = calculatePLimits(
		oracle.data.map(({numerator}) => numerator),
		oracle.data.map(({denominator}) => denominator),
	);
	expectClose(centre, oracle.target);
	expect(halfWidth).toHaveLength(16);
	for (const [index, width] of halfWidth.entries()) {
		const reach = (width / 3) * 1.96;
		expect(centre - reach).toBeCloseTo(oracle.naive_limits95.lower[index]!, 6);
		expect(centre + reach).toBeCloseTo(oracle.naive_limits95.upper[index]!, 6);
	}
});
