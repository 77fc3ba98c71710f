import {orderText} from '../domain/order-text.js';
import {type ExceptionFinding} from '../domain/exception.js';
import {type IndicatorVerdict} from '../domain/indicator-verdict.js';
import {type Casebook} from './casebook.js';
import {rankOf} from './ranking.js';
import {findMovements} from './rules/movement.js';
import {findPeerGaps} from './rules/peer.js';
import {findContradictions} from './rules/query.js';
import {findSustainedMovements} from './rules/sustained.js';
import {findStatistical, judgeQuarter} from './rules/statistical.js';
import {findMissedTargets} from './rules/target.js';

export type QuarterFindings = {
	/** Everything that gives reason to look, worst first. */
	readonly exceptions: readonly ExceptionFinding[];
	/** What the statistics say of everything the report has a figure for, whether it stands out or not. */
	readonly verdicts: readonly IndicatorVerdict[];
};

/** Judges one quarter on its figures and those of the quarters before it. */
export function judgeCasebook(casebook: Casebook): QuarterFindings {
	const verdicts = judgeQuarter(casebook);
	const exceptions = [
		...findStatistical(casebook, verdicts),
		...findMissedTargets(casebook),
		...findPeerGaps(casebook),
		...findMovements(casebook),
		...findSustainedMovements(casebook),
		...findContradictions(casebook),
	].toSorted(
		(a, b) =>
			rankOf(a) - rankOf(b) || b.severity - a.severity || orderText(a.id, b.id),
	);
	return {exceptions: mergeRepeated(exceptions), verdicts};
}

/** What a report says twice of one subject is one exception: the worst reading of it, with the figures of both. */
function mergeRepeated(
	exceptions: readonly ExceptionFinding[],
): ExceptionFinding[] {
	const worst = new Map<string, ExceptionFinding>();
	const figures = new Map<string, Set<string>>();
	for (const exception of exceptions) {
		const {id} = exception;
		const all = figures.get(id) ?? new Set();
		for (const figure of exception.figures) {
			all.add(figure);
		}

		figures.set(id, all);
		worst.set(id, worst.get(id) ?? exception);
	}

	return [...worst].map(([id, exception]) => ({
		...exception,
		figures: [...figures.get(id)!],
	}));
}
