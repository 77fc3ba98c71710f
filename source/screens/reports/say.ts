import {type Said} from '../said.js';
import {sayWindow} from '../say-window.js';
import {describeEmpty, describeList} from './describe-list.js';
import {countFigures, describePassage} from './lay-out.js';
import {type Passage} from './passage.js';
import {type ReportsModel} from './select.js';
import {type ReportsAction} from './state.js';

export function sayReports(model: ReportsModel): Said<ReportsAction> {
	const {kept, selected} = model;
	return {
		title: describeList(model),
		body: kept.length === 0 ? [describeEmpty(model)] : [],
		...sayWindow(model, (row) =>
			row.id === undefined
				? row.heading
				: `${row.passage.name}, ${countFigures(row.passage)}`,
		),
		detail: selected ? sayPassage(selected) : [],
	};
}

/** A passage with its paragraphs, whose figures need no marks. */
export function sayPassage(passage: Passage): string[] {
	const {name, summary, paragraphs} = passage;
	return [
		name,
		describePassage(passage),
		...(summary === undefined
			? []
			: [`Summary, not the words of the report: ${summary}`]),
		...paragraphs.map(({paragraph, text, figures}) => {
			const printed = figures.map(({figure}) => figure.printed).join(', ');
			return `Paragraph ${paragraph}: ${text ?? `prints ${printed}`}`;
		}),
	];
}
