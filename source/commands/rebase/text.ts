import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {type RebaseResult} from './result.js';

export function renderRebase(
	{indicator, log, verdicts}: RebaseResult,
	{width}: Pick<Context, 'width'>,
): string {
	const room = Math.min(width, readingWidth);
	return [
		`${indicator.name}  (${indicator.id})`,
		...(log.length === 0 ? ['  no new start has been confirmed'] : []),
		...log.map(
			({breakdown, from, cause, by, at, isWithdrawn}) =>
				`  ${[from, breakdown, isWithdrawn ? 'withdrawn' : cause, `by ${by}, ${at}`].filter(Boolean).join(' · ')}`,
		),
		...verdicts.flatMap(({breakdown, explanation}) =>
			wrapText([breakdown, explanation].filter(Boolean).join(': '), room),
		),
	].join('\n');
}
