import {type Said} from '../said.js';
import {describeWhere} from '../review/words.js';
import {type FormAction, readField} from './field.js';
import {focusedField, type FormModel} from './form.js';

/** The fields to choose from; what is typed next goes into the one that was chosen. */
export function sayForm(model: FormModel): Said<FormAction> {
	const {title, fields, data} = model;
	const {entry, plan} = data;
	const focused = focusedField(model);
	return {
		title,
		body: entry
			? [entry.item.sentence, describeWhere(entry, plan)]
			: ['Its report does not print the figure any more.'],
		choices: fields.map((field, place) => {
			const text = readField(field, model);
			const was = text === undefined ? '' : `, was ${field.given || 'empty'}`;
			return {
				number: place + 1,
				text: `${field.label}: ${text ?? field.given}${was}`,
				act: {type: 'focus', place},
			};
		}),
		detail: focused
			? [
					`${focused.label}: ${readField(focused, model) ?? focused.given}`,
					focused.choices ? focused.choices.join(', ') : focused.hint,
				]
			: [],
		asks: focused && `${focused.label}, or nothing to leave it`,
	};
}
