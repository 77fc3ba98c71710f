import {isDate} from '../../domain/date-range.js';
import {type Indicator} from '../../domain/indicator.js';
import {UserError} from '../../domain/user-error.js';
import {type Command, type Context, type Request} from '../command.js';
import {findIndicator} from '../find-indicator.js';
import {recomputeExceptions} from '../recompute.js';
import {type RebaseResult} from './result.js';
import {renderRebase} from './text.js';

/** Confirms that a series is on another level from a day on, with the cause; or reads what was decided. */
export const command: Command<RebaseResult> = {
	name: 'rebase',
	summary:
		'confirm a new level of an imported series, with its cause; or read what was decided',
	usage: 'INDICATOR',
	completes: 'indicators',
	flags: {
		from: {
			type: 'string',
			placeholder: 'DAY',
			help: 'first day of the new level: 2021-11-01',
		},
		cause: {type: 'string', placeholder: '"TEXT"', help: 'what happened'},
		breakdown: {
			type: 'string',
			placeholder: 'B',
			help: 'the breakdown, where the series has one',
		},
		withdraw: {type: 'boolean', help: 'take the decision for this day back'},
	},
	examples: [
		'planwatch rebase vehicle-crime --from 2021-11-01 --cause "keyless thefts"',
		'planwatch rebase vehicle-crime',
	],
	schema: 'rebase@1',
	run(request, context) {
		const {store} = context;
		const indicator = findIndicator(store, readWords(request));
		if (request.flags.from !== undefined) {
			store.transaction(() => {
				store.rebases.append(readDecision(request, context, indicator));
				recomputeExceptions(store, context.settings);
			});
		}

		return describe(context, indicator);
	},
	text: renderRebase,
};

function readWords({input}: Request): string {
	if (input.length === 0) {
		throw new UserError('rebase needs an indicator', {
			hint: 'try: planwatch rebase vehicle-crime --from 2021-11-01 --cause "keyless thefts"',
			code: 'missing-indicator',
		});
	}

	return input.join(' ');
}

function readDecision(
	{flags}: Request,
	{store, author, now}: Context,
	indicator: Indicator,
) {
	const from = String(flags.from);
	const cause = String(flags.cause ?? '').trim();
	const isWithdrawn = flags.withdraw === true;
	const breakdown =
		typeof flags.breakdown === 'string' ? flags.breakdown : undefined;
	if (!isDate(from)) {
		throw new UserError(`--from takes a day like 2021-11-01, not '${from}'`, {
			code: 'bad-day',
		});
	}

	if (cause === '' && !isWithdrawn) {
		throw new UserError('--from needs a --cause that says what happened', {
			code: 'missing-cause',
		});
	}

	const isThere = store.series
		.ofIndicator(indicator.id)
		.some((point) => point.breakdown === breakdown);
	if (!isThere) {
		throw new UserError(
			`${indicator.id}${breakdown === undefined ? '' : ` · ${breakdown}`} has no imported series`,
			{hint: 'planwatch import brings one in', code: 'no-series'},
		);
	}

	return {
		indicator: indicator.id,
		breakdown,
		from,
		cause,
		by: author,
		at: now().toISOString(),
		isWithdrawn,
	};
}

function describe(
	{store, quarter}: Context,
	{id, name}: Indicator,
): RebaseResult {
	return {
		schema: 'planwatch/rebase@1',
		quarter: quarter.id,
		indicator: {id, name},
		log: store.rebases
			.history(id)
			.map(({breakdown, from, cause, by, at, isWithdrawn}) => ({
				breakdown: breakdown ?? null,
				from,
				cause,
				by,
				at,
				isWithdrawn,
			})),
		verdicts: store.verdicts
			.ofIndicator(id, quarter.id)
			.map(({breakdown, verdict}) => ({
				breakdown: breakdown ?? null,
				explanation: verdict.explanation,
			})),
	};
}
