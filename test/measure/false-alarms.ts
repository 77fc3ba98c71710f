/**
 * `npm run measure:false-alarms`: what the engine says of 20,000 series of pure noise at their last period. Whatever is
 * not `expected` is a false alarm.
 */
import process from 'node:process';
import {countVerdicts, noises} from './noise-verdicts.js';

const series = Number(process.argv[2] ?? 20_000);
console.log(
	`${series.toLocaleString('en-GB')} series each, seeded; verdict at the last period`,
);
for (const noise of noises) {
	const verdicts = [...countVerdicts(noise, series)]
		.map(
			([verdict, count]) =>
				`${verdict} ${((100 * count) / series).toFixed(2)}%`,
		)
		.join(', ');
	console.log(`${noise.name.padEnd(42)} ${verdicts}`);
}
