import {needsNote, type TriageStatus} from '../../domain/triage.js';
import {UserError} from '../../domain/user-error.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Command, type Context, type Request} from '../command.js';
import {nearest} from '../nearest.js';
import {exceptionToJson} from '../shapes/to-json.js';
import {type TriageResult} from './result.js';
import {renderTriage} from './text.js';

const decisions = {
	acknowledge: 'acknowledged',
	explain: 'explained',
	dismiss: 'dismissed',
	reopen: 'open',
} as const satisfies Record<string, TriageStatus>;

/** Writes what was decided about an exception to the log, or reads the log. */
export const command: Command<TriageResult> = {
	name: 'triage',
	summary:
		'acknowledge, explain, dismiss or reopen an exception; or read the log',
	usage: 'EXCEPTION',
	completes: 'exceptions',
	flags: {
		acknowledge: {type: 'boolean', help: 'somebody is looking at it'},
		explain: {
			type: 'string',
			placeholder: '"NOTE"',
			help: 'it is explained, by this note',
		},
		dismiss: {
			type: 'string',
			placeholder: '"NOTE"',
			help: 'it is of no concern, for this reason',
		},
		reopen: {type: 'boolean', help: 'it is open again'},
		note: {
			type: 'string',
			placeholder: '"NOTE"',
			help: 'a note to go with --acknowledge or --reopen',
		},
		log: {type: 'boolean', help: 'read the log, of one exception or of all'},
	},
	examples: [
		'planwatch triage 2023-24-q2/target/da-positive-outcomes/13-5 --explain "recording changed in June"',
		'planwatch triage --log --json',
	],
	schema: 'triage@1',
	run(request, context) {
		const {store, names} = context;
		const [id] = request.input;
		if (id === undefined && request.flags.log) {
			return {
				schema: 'planwatch/triage@1',
				exception: null,
				log: store.triage.all(),
			};
		}

		const exception = findException(context, id);
		if (!request.flags.log) {
			const {status, note} = readDecision(request);
			store.triage.append({
				exception: exception.id,
				status,
				by: context.author,
				at: context.now().toISOString(),
				note,
			});
		}

		return {
			schema: 'planwatch/triage@1',
			exception: exceptionToJson(
				store.exceptions.get(exception.id) ?? exception,
				names,
			),
			log: store.triage.history(exception.id),
		};
	},
	text: renderTriage,
};

function readDecision({flags}: Request): {status: TriageStatus; note: string} {
	const given = (
		Object.keys(decisions) as Array<keyof typeof decisions>
	).filter((name) => flags[name] !== undefined && flags[name] !== false);
	const [name] = given;
	if (!name || given.length > 1) {
		throw new UserError(
			given.length > 1
				? `triage takes one decision, not ${given.map((flag) => `--${flag}`).join(' and ')}`
				: 'triage needs a decision',
			{
				hint: 'one of --acknowledge, --explain "…", --dismiss "…", --reopen',
				code: 'missing-decision',
			},
		);
	}

	const status = decisions[name];
	const value = flags[name];
	const note = (
		typeof value === 'string' ? value : String(flags.note ?? '')
	).trim();
	if (needsNote(status) && note === '') {
		throw new UserError(`--${name} needs a note that says why`, {
			code: 'missing-note',
		});
	}

	return {status, note};
}

function findException(
	{store, quarter}: Context,
	id: string | undefined,
): ExceptionRecord {
	const known = store.exceptions.all();
	const exception = known.find((candidate) => candidate.id === id);
	if (exception) {
		return exception;
	}

	const ofQuarter = known.filter(
		(candidate) => candidate.quarter === quarter.id,
	);
	throw new UserError(
		id === undefined
			? 'triage needs an exception'
			: `there is no exception '${id}'`,
		{
			hint: `${id === undefined ? 'for example' : 'the nearest are'} ${nearest(
				id ?? '',
				ofQuarter.map((candidate) => candidate.id),
				id === undefined ? 1 : 3,
			).join(', ')}; 'planwatch exceptions' lists them`,
			code: 'unknown-exception',
		},
	);
}
