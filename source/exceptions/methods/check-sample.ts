import {type Sample} from './sample.js';

/** An observation that cannot be right. */
export type BadObservation = {
	/** Index in the sample, from 0. */
	readonly index: number;
	/** Lower case, without a full stop. */
	readonly reason: string;
	/** True where another value has the same period. */
	readonly isRepeated: boolean;
};

/** Finds what no series can hold. One bad value makes the whole series unfit: limits drawn around it would be wrong. */
export function findBadObservations({
	type,
	observations,
}: Sample): BadObservation[] {
	const seen = new Set<string>();
	return observations.flatMap((observation, index) => {
		const {period, value, numerator, denominator} = observation;
		const key = `${period.start}/${period.end}`;
		const isRepeated = seen.has(key);
		seen.add(key);
		const reasons = [
			isRepeated && `the period ${key} stands twice`,
			value !== undefined &&
				!Number.isFinite(value) &&
				`${value} is not a number`,
			denominator !== undefined &&
				!(denominator > 0) &&
				`the denominator ${denominator} is not above 0`,
			numerator !== undefined &&
				!(numerator >= 0) &&
				`the numerator ${numerator} is below 0`,
			type === 'proportion' &&
				numerator !== undefined &&
				denominator !== undefined &&
				numerator > denominator &&
				`the numerator ${numerator} is above the denominator ${denominator}`,
			type === 'count' &&
				value !== undefined &&
				value < 0 &&
				`a count cannot be ${value}`,
		];
		return reasons
			.filter((reason) => typeof reason === 'string')
			.slice(0, 1)
			.map((reason) => ({index, reason, isRepeated}));
	});
}
