import {roles} from '../../domain/figure.js';
import {type Corrections} from '../../domain/review.js';
import {units} from '../../domain/unit.js';
import {formatPeriod} from '../../format/period.js';
import {formatFigure} from '../../format/value.js';
import {type QueueEntry} from '../review/entry.js';
import {type FigureData, loadFigure} from '../review/load-figure.js';
import {noIndicator} from '../review/words.js';
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

/** Every field of a reading, to be corrected: what is left as it is was read right. */
export const correctScreen: Screen<
	Extract<Route, {screen: 'correct'}>,
	FigureData,
	FormState,
	FormAction,
	FormModel
> = {
	isDialog: true,
	load: loadFigure,
	initial: () => emptyForm,
	reduce: reduceForm,
	select: selectCorrect,
	say: sayForm,
	bindings: makeFormBindings('accept it with what is corrected', 'accept'),
	entry: formEntry,
};

function selectCorrect(state: FormState, data: FigureData): FormModel {
	const {entry} = data;
	const fields = entry ? listFields(entry) : [];
	const corrections: Corrections = Object.fromEntries(
		fields
			.map((field) => [field.name, readField(field, state)] as const)
			.filter(([, text]) => text !== undefined),
	);
	const names = Object.keys(corrections);
	return {
		...state,
		data,
		fields,
		title: `Correct the reading of ${nameFigure(entry)}`,
		choice: {decision: 'accept', corrections},
		said: `accepted: ${entry?.item.figure.printed ?? ''}${names.length > 0 ? `, ${names.join(' and ')} corrected` : ''}`,
	};
}

function listFields({item: {figure}, name}: QueueEntry): Field[] {
	const {breakdown, role, direction, unit, period} = figure;
	return [
		{
			name: 'indicator',
			label: 'Indicator',
			given: name ?? noIndicator,
			hint: 'words that mean one indicator, or none',
		},
		{
			name: 'breakdown',
			label: 'Breakdown',
			given: breakdown ?? 'none',
			hint: 'what narrows the indicator: high risk, under 18; or none',
		},
		{
			name: 'role',
			label: 'Role',
			given: role,
			hint: 'what the number does in its sentence',
			choices: roles,
		},
		{
			name: 'direction',
			label: 'Direction',
			given: direction ?? 'not said',
			hint: 'where a change goes, or somebody else’s change',
			choices: ['up', 'down'],
		},
		{
			name: 'value',
			label: 'Value',
			given: formatFigure(figure),
			hint: '1,480 or 44.9% or £1,250; for a time 13m 02s or 13:02',
		},
		{
			name: 'unit',
			label: 'Unit',
			given: unit,
			hint: 'what the value is counted in',
			choices: units,
		},
		{
			name: 'period',
			label: 'Period',
			given: formatPeriod(period),
			hint: '12 months to Sep 2023, Sep 2023, Q2 23/24, 30/09/2023, 2022-10-01/2023-09-30 or not-stated',
		},
	];
}
