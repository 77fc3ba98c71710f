import {roles} from '../../domain/figure.js';
import {desiredDirections} from '../../domain/indicator.js';
import {indicatorTypes, units} from '../../domain/unit.js';
import {type Flags} from '../command.js';
import {filterFlags} from '../filter.js';

export const reviewFlags: Flags = {
	accept: {type: 'boolean', help: 'take the figure as it was read'},
	reject: {type: 'boolean', help: 'leave it out: it was misread'},
	undo: {type: 'boolean', help: 'take the decision back: it waits again'},
	indicator: {
		type: 'string',
		placeholder: 'NAME',
		completes: 'indicators',
		help: "take it as a figure of this indicator, or of 'none'",
	},
	make: {
		type: 'string',
		placeholder: 'NAME',
		help: 'make an indicator of this name at its place, and take it as its figure',
	},
	type: {
		type: 'string',
		placeholder: 'T',
		completes: indicatorTypes,
		help: `with --make, what it measures: ${indicatorTypes.join(', ')}`,
	},
	breakdown: {
		type: 'string',
		placeholder: 'B',
		help: 'what narrows the indicator: "high risk", or \'none\'',
	},
	value: {
		type: 'string',
		placeholder: 'N',
		help: 'take it with this value: 44.9, 1,480, 13m 02s',
	},
	unit: {
		type: 'string',
		placeholder: 'U',
		completes: units,
		help: `with this unit, or make the indicator in it: ${units.join(', ')}`,
	},
	role: {
		type: 'string',
		placeholder: 'ROLE',
		completes: roles,
		help: `as ${roles.join(', ')}`,
	},
	direction: {
		type: 'string',
		placeholder: 'D',
		completes: ['up', 'down', ...desiredDirections],
		help: 'for a change: up or down; with --make: increase, decrease or neutral',
	},
	period: {
		type: 'string',
		placeholder: 'P',
		help: '"12 months to Sep 2023", "Sep 2023", "Q2 23/24", 2022-10-01/2023-09-30 or not-stated',
	},
	all: {type: 'boolean', help: 'list the decided ones too'},
	...filterFlags,
};
