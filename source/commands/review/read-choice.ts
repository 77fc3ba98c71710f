import {desiredDirections} from '../../domain/indicator.js';
import {
	type NewIndicator,
	suggestType,
	suggestUnit,
} from '../../domain/new-indicator.js';
import {
	type Corrections,
	corrigible,
	type ReviewChoice,
	type ReviewItem,
} from '../../domain/review.js';
import {indicatorTypes, units} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {type Request} from '../command.js';
import {readChoice} from '../filter.js';

/** True when the flags decide something, and do not only look. */
export function isDecision({flags}: Request): boolean {
	return ['accept', 'reject', 'undo', 'make', 'type', ...corrigible].some(
		(name) => flags[name] !== undefined,
	);
}

/** What the flags decide about a figure. @throws UserError for two decisions at once. */
export function readReviewChoice(
	request: Request,
	item: ReviewItem,
): ReviewChoice {
	const {flags} = request;
	const made = readNewIndicator(request, item);
	const corrections = readCorrections(request, made !== undefined);
	const isCorrected = Object.keys(corrections).length > 0;
	const given = (['accept', 'reject', 'undo'] as const).filter(
		(name) =>
			flags[name] === true || (name === 'accept' && (isCorrected || made)),
	);
	const [decision] = given;
	if (!decision || given.length > 1) {
		throw new UserError(
			`review takes one decision, not ${given.map((name) => `--${name}`).join(' and ')}`,
			{hint: 'a correction accepts the figure', code: 'several-decisions'},
		);
	}

	return decision === 'accept' ? {decision, corrections, made} : {decision};
}

/** With `--make`, unit and direction say what the new indicator is and nothing of the figure. */
function readCorrections({flags}: Request, isMade: boolean): Corrections {
	const own = corrigible.filter(
		(name) => !isMade || (name !== 'unit' && name !== 'direction'),
	);
	return Object.fromEntries(
		own
			.filter((name) => flags[name] !== undefined)
			.map((name) => [name, String(flags[name])]),
	);
}

function readNewIndicator(
	request: Request,
	{figure}: ReviewItem,
): NewIndicator | undefined {
	const {make, type: givenType, indicator} = request.flags;
	if (typeof make !== 'string') {
		if (givenType !== undefined) {
			throw new UserError('--type needs --make, which names the indicator', {
				code: 'missing-make',
			});
		}

		return undefined;
	}

	if (indicator !== undefined) {
		throw new UserError(
			'review takes one indicator, not --make and --indicator',
			{
				hint: '--make for a new one, --indicator for one that is there',
				code: 'several-decisions',
			},
		);
	}

	const type =
		readChoice(request, 'type', indicatorTypes) ?? suggestType(figure);
	return {
		name: make,
		type,
		unit: readChoice(request, 'unit', units) ?? suggestUnit(type, figure),
		direction: readChoice(request, 'direction', desiredDirections) ?? 'neutral',
	};
}
