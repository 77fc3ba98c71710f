import {type ListAction} from '../list-state.js';
import {type Said} from '../said.js';
import {sayWindow} from '../say-window.js';
import {describeOption, describeOptions} from './describe-options.js';
import {type AssignModel} from './select.js';

export function sayAssign(model: AssignModel): Said<ListAction> {
	const {entry, route, selected} = model;
	return {
		title: route.words
			? `Indicators with ${route.words}: ${describeOptions(model)}`
			: `Indicators: ${describeOptions(model)}`,
		body: entry
			? [entry.item.sentence, `Read from it: ${entry.item.figure.printed}`]
			: [],
		...sayWindow(model, (option) => describeOption(option)),
		detail: selected ? [describeOption(selected)] : [],
	};
}
