import {exceptionKinds} from '../../domain/exception.js';
import {bearings} from '../../domain/indicator.js';
import {triageStatuses} from '../../domain/triage.js';
import {countByChance} from '../../exceptions/chance.js';
import {type Command, type Context} from '../command.js';
import {filterFlags} from '../filter.js';
import {exceptionToJson} from '../shapes/to-json.js';
import {readExceptionQuery, readList, selectExceptions} from './query.js';
import {type ExceptionsResult} from './result.js';
import {renderExceptions} from './text.js';

/** What stands out in a quarter, worst first, each with the sentence that says why. */
export const command: Command<ExceptionsResult> = {
	name: 'exceptions',
	summary: 'what stands out, worst first, and why',
	usage: '',
	flags: {
		...filterFlags,
		kind: {
			type: 'string',
			placeholder: 'KIND',
			completes: exceptionKinds,
			help: `only ${exceptionKinds.join(', ')}`,
		},
		status: {
			type: 'string',
			placeholder: 'STATUS',
			completes: triageStatuses,
			help: `only ${triageStatuses.join(', ')}`,
		},
		bearing: {
			type: 'string',
			placeholder: 'B',
			completes: bearings,
			help: 'only favourable, unfavourable or neutral',
		},
		since: {
			type: 'string',
			placeholder: 'Q',
			completes: 'quarters',
			help: 'of this quarter and later ones',
		},
		notAssessable: {
			type: 'boolean',
			help: 'what cannot be assessed, why, and what it would take',
		},
		failOn: {
			type: 'string',
			placeholder: 'KIND[,KIND]',
			completes: exceptionKinds,
			help: 'exit with 10 if any of these kinds is open',
		},
	},
	examples: [
		'planwatch exceptions --kind target,peer --bearing unfavourable',
		'planwatch exceptions --status open --json',
		'planwatch exceptions --fail-on statistical,target',
	],
	schema: 'exceptions@1',
	run(request, context) {
		const {store, quarter, names} = context;
		readList(request, 'failOn', exceptionKinds);
		const selected = selectExceptions(
			store,
			quarter.id,
			readExceptionQuery(request, store),
		);
		return {
			schema: 'planwatch/exceptions@1',
			quarter: quarter.id,
			exceptions: selected.map((exception) =>
				exceptionToJson(exception, names),
			),
			byChance: countByChance(store.verdicts.ofQuarter(quarter.id)),
			notAssessable: request.flags.notAssessable
				? listNotAssessable(context)
				: null,
		};
	},
	text: renderExceptions,
	rows: ({exceptions: rows}) => rows,
	exitCode({exceptions: selected}, request) {
		const kinds = readList(request, 'failOn', exceptionKinds);
		const isMet = selected.some(
			({kind, triage}) =>
				triage.status === 'open' && (kinds?.includes(kind) ?? false),
		);
		return isMet ? 10 : 0;
	},
};

function listNotAssessable({
	store,
	quarter,
	names,
}: Context): ExceptionsResult['notAssessable'] {
	return store.verdicts
		.ofQuarter(quarter.id)
		.flatMap(({indicator, breakdown, verdict}) =>
			verdict.reason === undefined
				? []
				: [
						{
							indicator: {
								id: indicator,
								name: names.indicators.get(indicator) ?? indicator,
							},
							breakdown: breakdown ?? null,
							reason: verdict.reason,
							explanation: verdict.explanation,
							needed: verdict.needed ?? null,
						},
					],
		);
}
