import {type Command} from '../command.js';
import {checkProvenance} from './check-provenance.js';
import {type CheckResult} from './result.js';
import {renderCheck} from './text.js';

/** Whether the store is whole, every figure where it says it was printed, and what the reports contradict. */
export const command: Command<CheckResult> = {
	name: 'check',
	summary: 'integrity of the store, provenance of every figure, contradictions',
	usage: '',
	flags: {},
	examples: ['planwatch check', 'planwatch check --json'],
	schema: 'check@1',
	run(_request, {store, quarter}) {
		const faults = store.integrity.findFaults();
		const provenance = checkProvenance(store);
		return {
			schema: 'planwatch/check@1',
			quarter: quarter.id,
			isSound: faults.length === 0 && provenance.problems.length === 0,
			integrity: {faults},
			provenance,
			contradictions: store.exceptions
				.all()
				.filter(({kind}) => kind === 'query')
				.map(({id, triage, explanation, figures}) => ({
					id,
					status: triage.status,
					explanation,
					figures: [...figures],
				})),
		};
	},
	text: renderCheck,
	exitCode: ({isSound}) => (isSound ? 0 : 3),
};
