import {desiredDirections} from '../../domain/indicator.js';
import {
	type NewIndicator,
	suggestType,
	suggestUnit,
} from '../../domain/new-indicator.js';
import {indicatorTypes, unitsOfType} from '../../domain/unit.js';
import {type QueueEntry} from '../review/entry.js';
import {type FigureData, loadFigure} from '../review/load-figure.js';
import {suggestName} from '../review/suggest-name.js';
import {type Route} from '../route.js';
import {type Screen} from '../screen.js';
import {
	emptyForm,
	type Field,
	type FormAction,
	type FormState,
	readField,
	reduceForm,
} from './field.js';
import {
	formEntry,
	type FormModel,
	makeFormBindings,
	nameFigure,
} from './form.js';
import {sayForm} from './say.js';

/** What an indicator needs to be made for a figure; what the figure can say of it stands there already. */
export const makeScreen: Screen<
	Extract<Route, {screen: 'make'}>,
	FigureData,
	FormState,
	FormAction,
	FormModel
> = {
	isDialog: true,
	load: loadFigure,
	initial: () => emptyForm,
	reduce: reduceForm,
	select: selectMake,
	say: sayForm,
	bindings: makeFormBindings('make the indicator, with this figure', 'make'),
	entry: formEntry,
};

function selectMake(state: FormState, data: FigureData): FormModel {
	const {entry} = data;
	const fields = entry ? listFields(entry, state) : [];
	const [name = '', type, unit, direction] = fields.map(
		(field) => readField(field, state) ?? field.given,
	);
	// A field with choices has one of them.
	const made: NewIndicator = {
		name,
		type: type as NewIndicator['type'],
		unit: unit as NewIndicator['unit'],
		direction: direction as NewIndicator['direction'],
	};
	return {
		...state,
		data,
		fields,
		title: `Make an indicator for ${nameFigure(entry)}`,
		choice: {decision: 'accept', made},
		said: `made: ${name}`,
	};
}

function listFields(
	{item: {sentence, figure}, end}: QueueEntry,
	state: FormState,
): Field[] {
	const typeField: Field = {
		name: 'type',
		label: 'Type',
		given: suggestType(figure),
		hint: 'what it measures',
		choices: indicatorTypes,
	};
	const type = (readField(typeField, state) ??
		typeField.given) as NewIndicator['type'];
	return [
		{
			name: 'name',
			label: 'Name',
			given: suggestName(sentence.slice(end), figure),
			hint: 'what is measured, as it is to stand in lists: Alley gates',
		},
		typeField,
		{
			name: 'unit',
			label: 'Unit',
			given: suggestUnit(type, figure),
			hint: 'what its levels are counted in',
			choices: unitsOfType[type],
		},
		{
			name: 'direction',
			label: 'Better',
			given: 'neutral',
			hint: 'which way is improvement; neutral where more is not plainly better or worse',
			choices: desiredDirections,
		},
	];
}
