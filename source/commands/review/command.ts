import {type ReviewItem} from '../../domain/review.js';
import {UserError} from '../../domain/user-error.js';
import {type Command, type Context, type Request} from '../command.js';
import {matchesFilter, readFilter} from '../filter.js';
import {loadNames} from '../load-names.js';
import {nearest} from '../nearest.js';
import {reviewItemToJson} from '../shapes/review-item.js';
import {figureToJson} from '../shapes/to-json.js';
import {decideItem} from './decide.js';
import {reviewFlags} from './flags.js';
import {isDecision, readReviewChoice} from './read-choice.js';
import {type ReviewResult} from './result.js';
import {renderReview} from './text.js';

/** Lists the figures of imported reports that wait for a person, or decides about one. */
export const command: Command<ReviewResult> = {
	name: 'review',
	summary: 'figures of imported reports that wait for a decision; decide one',
	usage: '[FIGURE]',
	completes: 'figures',
	flags: reviewFlags,
	examples: [
		'planwatch review --priority 1',
		'planwatch review 2024-25-q1/013 --accept',
		'planwatch review 2024-25-q1/013 --indicator knife-crime --breakdown "under 18"',
		'planwatch review 2024-25-q1/013 --make "Alley gates" --direction increase',
		'planwatch review 2024-25-q1/013 --value 31 --unit percent --period "Q1 24/25"',
	],
	schema: 'review@1',
	run(request, context) {
		const {store} = context;
		const [id] = request.input;
		if (id === undefined) {
			if (isDecision(request)) {
				throw findNothing(context, id);
			}

			return describe(context, listItems(request, context));
		}

		const item = store.review.get(id);
		if (!item) {
			throw findNothing(context, id);
		}

		if (isDecision(request)) {
			decideItem(context, item, readReviewChoice(request, item));
		}

		const names = loadNames(store);
		return {
			...describe({...context, names}, [store.review.get(id)!]),
			log: store.review.history(id).map((entry) => ({
				...entry,
				figure: figureToJson(entry.figure, names),
			})),
		};
	},
	text: renderReview,
	rows: ({items}) => items,
};

function listItems(request: Request, {store}: Context): ReviewItem[] {
	const filter = readFilter(request);
	return store.review
		.all()
		.filter(
			({figure, status}) =>
				(request.flags.all === true || status === 'waiting') &&
				matchesFilter(filter, figure),
		)
		.slice(0, filter.limit);
}

function describe(
	{store, quarter, names}: Context,
	items: readonly ReviewItem[],
): ReviewResult {
	const reports = new Set(items.map(({report}) => report));
	const paragraphs = new Map(
		[...reports].map((report) => [report, store.documents.paragraphs(report)]),
	);
	return {
		schema: 'planwatch/review@1',
		quarter: quarter.id,
		waiting: store.review.all().filter(({status}) => status === 'waiting')
			.length,
		items: items.map((item) =>
			reviewItemToJson(item, paragraphs.get(item.report)!, names),
		),
		log: [],
	};
}

function findNothing({store}: Context, id: string | undefined): UserError {
	const known = store.review.all().map((item) => item.id);
	const hint =
		known.length === 0
			? 'no report has been imported whose figures were read'
			: `${id === undefined ? 'for example' : 'the nearest are'} ${nearest(id ?? '', known, id === undefined ? 1 : 3).join(', ')}; 'planwatch review' lists them`;
	return new UserError(
		id === undefined
			? 'a decision needs a figure'
			: `there is no figure '${id}' to review`,
		{hint, code: 'unknown-review'},
	);
}
