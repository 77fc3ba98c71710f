import {type ExceptionFinding} from '../domain/exception.js';
import {type Casebook} from './casebook.js';
import {rankOf} from './ranking.js';
import {findMovements} from './rules/movement.js';
import {findPeerGaps} from './rules/peer.js';
import {findContradictions} from './rules/query.js';
import {findSustainedMovements} from './rules/sustained.js';
import {findMissedTargets} from './rules/target.js';

/** Everything that one quarter's figures give reason to look at, worst first. */
export function findExceptions(casebook: Casebook): ExceptionFinding[] {
	return [
		...findMissedTargets(casebook),
		...findPeerGaps(casebook),
		...findMovements(casebook),
		...findSustainedMovements(casebook),
		...findContradictions(casebook),
	].toSorted(
		(a, b) =>
			rankOf(a) - rankOf(b) ||
			b.severity - a.severity ||
			compareText(a.id, b.id),
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
