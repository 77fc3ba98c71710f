import {expect} from 'vitest';

/** Agrees to so many parts of the larger of the expected size and 1; `NaN` agrees with nothing, which is how JSON has it. */
export function expectClose(
	actual: number | undefined,
	expected: number | undefined,
	tolerance = 1e-9,
): void {
	if (expected === undefined) {
		expect(actual).toBeNaN();
		return;
	}

	expect(actual).toSatisfy(
		(value: number) =>
			Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected)),
		`${actual} is not ${expected}`,
	);
}
