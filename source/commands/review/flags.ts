import {roles} from '../../domain/figure.js';
import {units} from '../../domain/unit.js';
import {type Flags} from '../command.js';
import {filterFlags} from '../filter.js';

export const reviewFlags: Flags = {
	accept: {type: 'boolean', help: 'take the figure as it was read'},
	reject: {type: 'boolean', help: 'leave it out: it was misread'},
	undo: {type: 'boolean', help: 'take the decision back: it waits again'},
	indicator: {
		type: 'string',
		placeholder: 'NAME',
		help: "take it as a figure of this indicator, or of 'none'",
	},
	breakdown: {
		type: 'string',
		placeholder: 'B',
		help: 'what narrows the indicator: "high risk"',
	},
	value: {type: 'number', placeholder: 'N', help: 'take it with this value'},
	unit: {
		type: 'string',
		placeholder: 'U',
		help: `with this unit: ${units.join(', ')}`,
	},
	role: {
		type: 'string',
		placeholder: 'ROLE',
		help: `as ${roles.join(', ')}`,
	},
	direction: {
		type: 'string',
		placeholder: 'D',
		help: 'for a change: up or down',
	},
	period: {
		type: 'string',
		placeholder: 'P',
		help: '2022-10-01/2023-09-30, "Sep 2023", "Q2 23/24" or not-stated',
	},
	all: {type: 'boolean', help: 'list the decided ones too'},
	...filterFlags,
};
