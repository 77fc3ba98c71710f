import {type ReviewChoice} from '../../domain/review.js';
import {clamp} from '../../ui/scroll.js';
import {type Binding} from '../binding.js';
import {type QueueEntry} from '../review/entry.js';
import {type FigureData} from '../review/load-figure.js';
import {type Screen} from '../screen.js';
import {
	type Field,
	findChoice,
	type FormAction,
	readField,
	turnChoice,
} from './field.js';

export type FormModel = {
	readonly title: string;
	readonly data: FigureData;
	readonly fields: readonly Field[];
	readonly focus: number;
	readonly written: Readonly<Record<string, string>>;
	/** What the form decides as it is. */
	readonly choice: ReviewChoice;
	readonly said: string;
};

/** Keys of a form: letters and numbers are for its fields. */
export function makeFormBindings(
	help: string,
	footer: string,
): Array<Binding<FormModel, FormAction>> {
	return [
		{
			keys: ['up', 'shift+tab'],
			help: 'the field above',
			isUnspoken: true,
			action: (model) => focusOn(model, -1),
		},
		{
			keys: ['down', 'tab'],
			help: 'the field below',
			footer: 'field',
			isUnspoken: true,
			action: (model) => focusOn(model, 1),
		},
		{
			keys: ['left'],
			help: 'the choice before',
			isUnspoken: true,
			when: hasChoices,
			action: (model) => choose(model, -1),
		},
		{
			keys: ['right'],
			help: 'the next choice',
			footer: 'choose',
			isUnspoken: true,
			when: hasChoices,
			action: (model) => choose(model, 1),
		},
		{
			keys: ['enter'],
			help,
			footer,
			when: ({data}) => data.seen !== undefined,
			action: ({data: {seen}, choice, said}) =>
				seen && {intent: 'review', seen, choice, said},
		},
	];
}

/** What is typed goes to the field that has the keys; a letter chooses where there are choices. */
export const formEntry: NonNullable<
	Screen<never, unknown, unknown, FormAction, FormModel>['entry']
> = {
	edit(model, text) {
		const field = focusedField(model);
		const {name = '', choices} = field ?? {};
		return {
			type: 'write',
			name,
			text:
				field && choices
					? findChoice(choices, valueOf(field, model), text)
					: text,
		};
	},
	text(model) {
		const field = focusedField(model);
		return !field || field.choices ? '' : (model.written[field.name] ?? '');
	},
};

/** The field that has the keys; absent in a form about a figure that is no longer there. */
export function focusedField({fields, focus}: FormModel): Field | undefined {
	return fields[clamp(focus, 0, fields.length - 1)];
}

function valueOf(field: Field, model: Pick<FormModel, 'written'>): string {
	return readField(field, model) ?? field.given;
}

function hasChoices(model: FormModel): boolean {
	return focusedField(model)?.choices !== undefined;
}

function focusOn({focus, fields}: FormModel, by: number): FormAction {
	const count = Math.max(1, fields.length);
	return {type: 'focus', place: (focus + by + count) % count};
}

function choose(model: FormModel, by: number): FormAction | undefined {
	const field = focusedField(model);
	return (
		field?.choices && {
			type: 'write',
			name: field.name,
			text: turnChoice(field.choices, valueOf(field, model), by),
		}
	);
}

/** The title of a form about a figure. */
export function nameFigure(entry: QueueEntry | undefined): string {
	return entry ? `“${entry.item.figure.printed}”` : 'the figure';
}
