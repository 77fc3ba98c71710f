import {expect, test} from 'vitest';
import {
	emptyForm,
	type Field,
	findChoice,
	readField,
	reduceForm,
	turnChoice,
} from '../../source/screens/figure-form/field.js';

const choices = ['count', 'percent', 'gbp'];
const unit: Field = {
	name: 'unit',
	label: 'Unit',
	given: 'percent',
	hint: '',
	choices,
};
const name: Field = {name: 'name', label: 'Name', given: 'Thefts', hint: ''};

test('a field holds what was given until something else is written', () => {
	const write = (field: Field, text: string) =>
		readField(
			field,
			reduceForm(emptyForm, {type: 'write', name: field.name, text}),
		);
	expect(readField(name, emptyForm)).toBeUndefined();
	expect(write(name, ' Burglaries ')).toBe('Burglaries');
	expect(write(name, '')).toBeUndefined();
	expect(write(unit, 'gbp')).toBe('gbp');
	expect(write(unit, 'percent')).toBeUndefined();
	// A choice that is none any more: the type was changed after the unit.
	expect(write(unit, 'days')).toBeUndefined();
});

test('choices go round both ways, and a letter finds the next that begins with it', () => {
	expect(turnChoice(choices, 'gbp', 1)).toBe('count');
	expect(turnChoice(choices, 'count', -1)).toBe('gbp');
	expect(turnChoice(choices, 'not said', 1)).toBe('count');
	expect(turnChoice(choices, 'not said', -1)).toBe('gbp');
	expect(findChoice(choices, 'count', 'P')).toBe('percent');
	expect(findChoice(choices, 'count', 'x')).toBe('count');
});
