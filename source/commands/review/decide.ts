import {type ReviewChoice, type ReviewItem} from '../../domain/review.js';
import {UserError} from '../../domain/user-error.js';
import {quoteSpan} from '../../importer/find-quotes.js';
import {listAliasWords} from '../../importer/matching/alias-words.js';
import {type Store} from '../../store/open.js';
import {type Context} from '../command.js';
import {projectReview} from '../project-review.js';
import {recomputeExceptions} from '../recompute.js';
import {correctFigure} from './correct.js';
import {makeIndicator} from './make-indicator.js';

/**
 * Decides about a figure, writes it to the log, and judges the quarters that know of it anew. All of it or none of it.
 *
 * @param seen the figure as it was when the person decided.
 * @throws UserError for a choice that no figure allows, and when somebody else decided meanwhile.
 */
export function decideItem(
	{
		store,
		settings,
		author: by,
		now,
	}: Pick<Context, 'store' | 'settings' | 'author' | 'now'>,
	seen: ReviewItem,
	choice: ReviewChoice,
): void {
	store.transaction(() => {
		const item = findUnchanged(store, seen);
		const at = now().toISOString();
		const decided = applyChoice(store, item, choice, {by, at});
		store.review.decide(decided, {decision: choice.decision, by, at});
		store.review.forgetAliases(item.id);
		if (choice.decision === 'accept') {
			remember(store, decided);
		}

		projectReview(store, item.report);
		recomputeExceptions(store, settings, item.report);
		if (item.figure.indicator !== undefined) {
			store.indicators.removeUnused(item.figure.indicator);
		}

		store.search.rebuild();
	});
}

/** What another analyst, or a newer text of the report, made of it since is not written over. */
function findUnchanged(store: Store, seen: ReviewItem): ReviewItem {
	const item = store.review.get(seen.id);
	const news =
		item === undefined
			? 'its report does not print it any more'
			: item.at !== seen.at || item.status !== seen.status
				? `${item.by ?? 'somebody'} ${item.by ? item.status : 'took back'} it meanwhile`
				: JSON.stringify(item.figure) === JSON.stringify(seen.figure)
					? undefined
					: 'it was read anew meanwhile';
	if (item === undefined || news !== undefined) {
		throw new UserError(`${seen.id} was left as it is: ${news}`, {
			hint: 'look at it again',
			exitCode: 3,
			code: 'decided-meanwhile',
		});
	}

	return item;
}

function applyChoice(
	store: Store,
	item: ReviewItem,
	choice: ReviewChoice,
	stamp: {readonly by: string; readonly at: string},
): ReviewItem {
	switch (choice.decision) {
		case 'accept': {
			const {corrections, made} = choice;
			const indicator = made && makeIndicator(store, item.figure, made).id;
			const figure = correctFigure(
				item.figure,
				indicator === undefined
					? {...corrections}
					: {...corrections, indicator},
				store,
			);
			return {...item, figure, status: 'accepted', ...stamp};
		}

		case 'reject': {
			return {...item, figure: item.read, status: 'rejected', ...stamp};
		}

		case 'undo': {
			if (item.by === undefined) {
				throw new UserError(`nobody has decided about ${item.id}`, {
					hint: '--accept, --reject or --indicator decides',
					code: 'nothing-to-undo',
				});
			}

			return {
				...item,
				figure: item.read,
				status: 'waiting',
				by: undefined,
				at: undefined,
			};
		}
	}
}

/** The same words in the next report mean the same indicator. */
function remember(store: Store, item: ReviewItem): void {
	const {id, report, ordinal, span, figure, by = '', at = ''} = item;
	const {indicator, breakdown, unit, role} = figure;
	const paragraph = store.documents.paragraphs(report)[ordinal]!;
	const {sentence, sentenceStart} = quoteSpan(id, paragraph, span);
	const words = listAliasWords(figure, sentence, {
		start: span.start - sentenceStart,
		end: span.end - sentenceStart,
	});
	if (indicator !== undefined && words !== undefined) {
		store.review.saveAlias({
			words,
			unit,
			role,
			indicator,
			breakdown,
			review: id,
			by,
			at,
		});
	}
}
