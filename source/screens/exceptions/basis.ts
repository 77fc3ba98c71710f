import {type Evidence} from '../../domain/verdict.js';
import {
	describeDifferences,
	formatExpected,
	type Measure,
} from '../../exceptions/limits/expected.js';
import {type ExceptionEntry} from './load.js';

const strengths: Readonly<Record<Evidence, string>> = {
	'two-figure': 'two figures and no more',
	few: '3 to 7 values, which show only what is far out',
	trial: '8 to 11 values, too few for limits that last',
	provisional: '12 to 19 values, whose limits will still move',
	established: '20 values or more',
};

/** What a statistical exception was held against and how much that rests on, in words; nothing for the other kinds. */
export function writeBasis({
	exception,
	indicator,
}: Pick<ExceptionEntry, 'exception' | 'indicator'>): string[] {
	const {kind, expected, evidence} = exception;
	if (kind !== 'statistical') {
		return [];
	}

	const range =
		expected && indicator && describeRange(exception, expected, indicator);
	return [
		...(range ? [range] : []),
		...(evidence ? [`Evidence: ${evidence}, ${strengths[evidence]}.`] : []),
	];
}

function describeRange(
	exception: ExceptionEntry['exception'],
	expected: NonNullable<ExceptionEntry['exception']['expected']>,
	measure: Measure,
): string {
	const why = describeDifferences(exception, measure);
	const {lower, upper, centre} = formatExpected(
		expected,
		measure,
		why !== undefined,
	);
	return why
		? `Expected difference: ${lower} to ${upper}, mean ${centre} (${why}).`
		: `Expected: ${lower} to ${upper}, mean ${centre}.`;
}
