import {type Judgement} from '../../exceptions/judgement.js';
import {
	describeDifferences,
	formatExpected,
	type Measure,
} from '../../exceptions/limits/expected.js';
import {type Phase} from '../../exceptions/methods/chart.js';

const chartNames: Readonly<Record<Phase['kind'], string>> = {
	xmr: 'XmR',
	c: 'c',
	p: 'p',
	'p-prime': 'p′',
	u: 'u',
	'u-prime': 'u′',
};

/** `expected 173 to 432, mean 303 (XmR, profile mdc, 13 points)`, or why there are no limits to be drawn. */
export function describeLimits(
	judgement: Judgement,
	measure: Measure,
): string | undefined {
	const why = describeDifferences(judgement.verdict, measure);
	const phase = judgement.phases.at(-1);
	const last = phase?.points.findLast(({value}) => value !== undefined);
	if (!phase || !last) {
		return undefined;
	}

	if (why) {
		return `no limits drawn: ${why}`;
	}

	const {lower, upper, centre} = formatExpected(
		{lower: last.lower, upper: last.upper, centre: phase.centre},
		measure,
	);
	const basis = [
		chartNames[phase.kind],
		`profile ${String(judgement.verdict.record.profile)}`,
		`${phase.baseline} points`,
	].join(', ');
	const since = judgement.phases.length > 1 ? ' since the last new start' : '';
	return `expected ${lower} to ${upper}, mean ${centre} (${basis}${since})`;
}
