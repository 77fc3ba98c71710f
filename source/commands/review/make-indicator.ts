import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type NewIndicator, noDescription} from '../../domain/new-indicator.js';
import {decimalsOf} from '../../domain/rounding.js';
import {unitsOfType} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {type Store} from '../../store/open.js';
import {isCalled, toIndicatorId} from '../name-indicator.js';

/**
 * Makes an indicator for a figure that none fits, at the figure's place.
 *
 * @throws UserError for a name that is taken or says nothing, and for a unit that the type cannot have.
 */
export function makeIndicator(
	store: Store,
	{priority, strand, objective, printed, unit}: Figure,
	made: NewIndicator,
): Indicator {
	const all = store.indicators.all();
	const name = made.name.trim().replaceAll(/\s+/g, ' ');
	const id = toIndicatorId(name);
	const same = all.find(
		(indicator) => indicator.id === id || isCalled(indicator, name),
	);
	if (id === '') {
		throw new UserError(`an indicator needs a name, not '${name}'`, {
			code: 'missing-name',
		});
	}

	if (same) {
		throw new UserError(`there is an indicator '${same.name}' already`, {
			hint: `--indicator ${same.id} takes the figure as one of it`,
			code: 'known-indicator',
		});
	}

	const allowed = unitsOfType[made.type];
	if (!allowed.includes(made.unit)) {
		throw new UserError(
			`a ${made.type} is in ${allowed.join(' or ')}, not ${made.unit}`,
			{
				hint: '--type names another type, --unit another unit',
				code: 'incompatible-unit',
			},
		);
	}

	const indicator: Indicator = {
		...made,
		id,
		name,
		priority,
		strand,
		objective,
		topics: [],
		decimals: unit === made.unit ? decimalsOf(printed) : 0,
		aliases: [],
		about: noDescription,
	};
	store.indicators.save(indicator, all.length, 'user');
	return indicator;
}
