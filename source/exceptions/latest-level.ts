import {orderText} from '../domain/order-text.js';
import {type Figure} from '../domain/figure.js';
import {isStated} from '../domain/period.js';

/** The latest own level, in the same report, of what another figure speaks of. */
export function latestLevel(
	figures: readonly Figure[],
	about: Pick<Figure, 'report' | 'indicator' | 'breakdown'>,
): Figure | undefined {
	return figures
		.filter(
			(figure) =>
				figure.role === 'level' &&
				figure.report === about.report &&
				figure.indicator === about.indicator &&
				figure.breakdown === about.breakdown,
		)
		.toSorted((a, b) => orderText(endOf(b), endOf(a)))[0];
}

function endOf({period}: Figure): string {
	return isStated(period) ? period.end : '';
}
