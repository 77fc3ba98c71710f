import {type Binding} from './binding.js';
import {type Table} from './table.js';

/** The key that copies what a screen lists. */
export function makeTableBinding<Model, Action>(
	toTable: (model: Model) => Table,
	keys: readonly string[] = ['y'],
): Binding<Model, Action> {
	return {
		keys,
		help: 'copy what is listed as a table for a spreadsheet',
		action: (model) => ({intent: 'copy-table', table: toTable(model)}),
	};
}
