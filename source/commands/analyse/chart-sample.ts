import {chartPhases, type Phase} from '../../exceptions/methods/chart.js';
import {makeIndependent} from '../../exceptions/methods/independence.js';
import {isObserved, type Sample} from '../../exceptions/methods/sample.js';
import {leastForChart} from '../../exceptions/methods/thresholds.js';
import {type Settings} from '../../exceptions/settings.js';

/**
 * The chart of a series as it stands, whose limits and rules a person can hold against another program's. The verdict
 * may rest on another one: of differences, where the series is seasonal.
 *
 * @returns `undefined` where no chart says anything: too few points, windows that overlap, values that are all the same,
 * and ranks and headcounts, which are described.
 */
export function chartSample(
	sample: Sample,
	settings: Settings,
): Phase | undefined {
	const {type} = sample;
	const {treatment, observations} = makeIndependent(sample);
	const stated = observations.filter((observation) => isObserved(observation));
	const isSuited =
		type !== 'rank' && type !== 'headcount' && treatment === 'none';
	const varies = stated.some(({value}) => value !== stated[0]?.value);
	return isSuited && varies && stated.length >= leastForChart
		? chartPhases(sample, observations, settings)[0]
		: undefined;
}
