import {type ReviewDecision, type ReviewItem} from '../../domain/review.js';
import {UserError} from '../../domain/user-error.js';
import {quoteSpan} from '../../importer/find-quotes.js';
import {listAliasWords} from '../../importer/matching/alias-words.js';
import {type Context, type Request} from '../command.js';
import {projectReview} from '../project-review.js';
import {recomputeExceptions} from '../recompute.js';
import {correctFigure} from './correct.js';

const corrections = [
	'indicator',
	'breakdown',
	'value',
	'unit',
	'role',
	'direction',
	'period',
];

/** What the flags decide; `undefined` when they only look. @throws UserError for two decisions at once. */
export function readDecision({flags}: Request): ReviewDecision | undefined {
	const isCorrected = corrections.some((name) => flags[name] !== undefined);
	const given = (['accept', 'reject', 'undo'] as const).filter(
		(name) => flags[name] === true || (name === 'accept' && isCorrected),
	);
	if (given.length > 1) {
		throw new UserError(
			`review takes one decision, not ${given.map((name) => `--${name}`).join(' and ')}`,
			{hint: 'a correction accepts the figure', code: 'several-decisions'},
		);
	}

	return given[0];
}

/** Decides about a figure, writes it to the log, and judges the quarters anew. All of it or none of it. */
export function decideItem(
	context: Context,
	item: ReviewItem,
	decision: ReviewDecision,
	request: Request,
): void {
	const {store, settings, author: by, now} = context;
	const at = now().toISOString();
	if (decision === 'undo' && item.by === undefined) {
		throw new UserError(`nobody has decided about ${item.id}`, {
			hint: '--accept, --reject or --indicator decides',
			code: 'nothing-to-undo',
		});
	}

	store.transaction(() => {
		const decided = applyDecision(item, decision, () =>
			correctFigure(item.figure, request, store),
		);
		store.review.decide(decision === 'undo' ? decided : {...decided, by, at}, {
			decision,
			by,
			at,
		});
		store.review.forgetAliases(item.id);
		if (decision === 'accept') {
			remember(context, {...decided, by, at});
		}

		projectReview(store, item.report);
		recomputeExceptions(store, settings);
		store.search.rebuild();
	});
}

function applyDecision(
	item: ReviewItem,
	decision: ReviewDecision,
	correct: () => ReviewItem['figure'],
): ReviewItem {
	switch (decision) {
		case 'accept': {
			return {...item, figure: correct(), status: 'accepted'};
		}

		case 'reject': {
			return {...item, status: 'rejected'};
		}

		case 'undo': {
			const {read: figure} = item;
			return {...item, figure, status: 'waiting', by: undefined, at: undefined};
		}
	}
}

/** The same words in the next report mean the same indicator. */
function remember({store}: Context, item: ReviewItem): void {
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
