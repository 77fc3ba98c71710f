import {type Figure, roles} from '../../domain/figure.js';
import {type Period} from '../../domain/period.js';
import {kindOf} from '../../domain/series-figures.js';
import {units} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {isCompatible} from '../../importer/matching/compatible.js';
import {readPeriod} from '../../importer/series/read-period.js';
import {type Store} from '../../store/open.js';
import {type Request} from '../command.js';
import {readChoice} from '../filter.js';
import {findIndicator} from '../find-indicator.js';

/** The figure with what the flags correct of it; @throws UserError for what no figure can be. */
export function correctFigure(
	figure: Figure,
	request: Request,
	store: Store,
): Figure {
	const {value, period} = request.flags;
	const role = readChoice(request, 'role', roles) ?? figure.role;
	const direction =
		readChoice(request, 'direction', ['up', 'down']) ?? figure.direction;
	if (Number(value) < 0) {
		throw new UserError(`--value takes a magnitude, not ${String(value)}`, {
			hint: '--role change --direction down says that it fell',
			code: 'negative-value',
		});
	}

	if (role === 'change' && direction === undefined) {
		throw new UserError('a change goes up or down', {
			hint: 'say which with --direction up or --direction down',
			code: 'missing-direction',
		});
	}

	const corrected: Figure = {
		...figure,
		...chooseIndicator(figure, request, store),
		role,
		direction: role === 'change' || role === 'peer' ? direction : undefined,
		reading: role === 'change' ? figure.reading : undefined,
		value: typeof value === 'number' ? value : figure.value,
		valueTo: typeof value === 'number' ? undefined : figure.valueTo,
		unit: readChoice(request, 'unit', units) ?? figure.unit,
		period:
			typeof period === 'string' ? readGivenPeriod(period) : figure.period,
	};
	refuseIncompatible(corrected, store);
	return corrected;
}

function chooseIndicator(
	figure: Figure,
	{flags: {indicator, breakdown}}: Request,
	store: Store,
): Pick<Figure, 'indicator' | 'breakdown'> {
	const narrowed =
		typeof breakdown === 'string' ? breakdown.trim() || undefined : undefined;
	if (typeof indicator !== 'string') {
		return {
			indicator: figure.indicator,
			breakdown: breakdown === undefined ? figure.breakdown : narrowed,
		};
	}

	return indicator === 'none'
		? {indicator: undefined, breakdown: undefined}
		: {indicator: findIndicator(store, indicator).id, breakdown: narrowed};
}

function readGivenPeriod(text: string): Period {
	if (text === 'not-stated') {
		return {kind: 'not-stated'};
	}

	const range = readPeriod(text.trim());
	if (!range) {
		throw new UserError(`'${text}' is not a period`, {
			hint: 'write 2022-10-01/2023-09-30, "Sep 2023", "Q2 23/24", 30/09/2023 or not-stated',
			code: 'not-a-period',
		});
	}

	return {...range, kind: kindOf(range), basis: 'sentence'};
}

function refuseIncompatible(figure: Figure, store: Store): void {
	const indicator =
		figure.indicator === undefined
			? undefined
			: store.indicators.get(figure.indicator);
	const {role, unit, direction} = figure;
	const isDifference =
		role === 'change' || (role === 'peer' && direction !== undefined);
	if (indicator && !isCompatible(indicator, role, unit, isDifference)) {
		throw new UserError(
			`${indicator.id} is in ${indicator.unit} and cannot have a ${role} in ${unit}`,
			{
				hint: '--indicator names another, --unit or --role correct the reading',
				code: 'incompatible-unit',
			},
		);
	}
}
