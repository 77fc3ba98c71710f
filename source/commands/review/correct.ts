import {canHave} from '../../domain/compatible.js';
import {type Figure, roles} from '../../domain/figure.js';
import {type Corrections} from '../../domain/review.js';
import {units} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {type Store} from '../../store/open.js';
import {readChoice} from '../filter.js';
import {findIndicator} from '../find-indicator.js';
import {readGivenPeriod} from './read-given-period.js';
import {readMagnitude} from './read-magnitude.js';

/** The figure with what a person corrects of it; @throws UserError for what no figure can be. */
export function correctFigure(
	figure: Figure,
	corrections: Corrections,
	store: Store,
): Figure {
	const given = {flags: corrections};
	const {value, period} = corrections;
	const role = readChoice(given, 'role', roles) ?? figure.role;
	const unit = readChoice(given, 'unit', units) ?? figure.unit;
	const direction =
		readChoice(given, 'direction', ['up', 'down']) ?? figure.direction;
	if (role === 'change' && direction === undefined) {
		throw new UserError('a change goes up or down', {
			hint: 'say which with --direction up or --direction down',
			code: 'missing-direction',
		});
	}

	const corrected: Figure = {
		...figure,
		...chooseIndicator(figure, corrections, store),
		role,
		direction: role === 'change' || role === 'peer' ? direction : undefined,
		reading: role === 'change' ? figure.reading : undefined,
		value: value === undefined ? figure.value : readMagnitude(value, unit),
		valueTo: value === undefined ? figure.valueTo : undefined,
		unit,
		period: period === undefined ? figure.period : readGivenPeriod(period),
	};
	refuseIncompatible(corrected, store);
	return corrected;
}

/** A breakdown narrows its own indicator: another one comes without, unless it is given too. */
function chooseIndicator(
	figure: Figure,
	{indicator, breakdown}: Corrections,
	store: Store,
): Pick<Figure, 'indicator' | 'breakdown'> {
	const narrowed = isNone(breakdown) ? undefined : breakdown?.trim();
	if (indicator === undefined) {
		return {
			indicator: figure.indicator,
			breakdown: breakdown === undefined ? figure.breakdown : narrowed,
		};
	}

	return isNone(indicator)
		? {indicator: undefined, breakdown: undefined}
		: {indicator: findIndicator(store, indicator).id, breakdown: narrowed};
}

function isNone(text: string | undefined): boolean {
	return text !== undefined && ['', 'none'].includes(text.trim().toLowerCase());
}

function refuseIncompatible(figure: Figure, store: Store): void {
	const indicator =
		figure.indicator === undefined
			? undefined
			: store.indicators.get(figure.indicator);
	if (indicator && !canHave(indicator, figure)) {
		throw new UserError(
			`${indicator.id} is in ${indicator.unit} and cannot have a ${figure.role} in ${figure.unit}`,
			{
				hint: '--indicator names another, --unit or --role correct the reading',
				code: 'incompatible-unit',
			},
		);
	}
}
