import {asWritten} from '../../ui/theme.js';
import {type Figure} from '../../domain/figure.js';
import {sayPassage} from '../reports/say.js';
import {readLines} from '../read-lines.js';
import {type Said} from '../said.js';
import {writeReading} from './reading.js';
import {type CommentaryModel} from './select.js';
import {type CommentaryAction} from './state.js';

export function sayCommentary(model: CommentaryModel): Said<CommentaryAction> {
	const {data, figures, selected} = model;
	const {passage, other, route, quarter} = data;
	return {
		title: passage
			? `What ${quarter.quarter} says`
			: `${quarter.quarter} says nothing under this objective: ${data.name}`,
		body: [
			...(passage ? sayPassage(passage) : []),
			...(route.isBeside && other
				? [`What ${other.report.quarter} says`, ...sayPassage(other.passage)]
				: []),
		],
		choices: figures.map(({figure, waiting}, index) => ({
			number: index + 1,
			heading: index === 0 ? 'Figures' : undefined,
			text: [figure.printed, nameFigure(figure, model), waiting && 'to review']
				.filter(Boolean)
				.join(', '),
			act: {type: 'select', figure: figure.id, offset: 0},
		})),
		detail: selected
			? readLines(writeReading(model, Number.POSITIVE_INFINITY, asWritten))
			: [],
	};
}

function nameFigure(
	{indicator}: Figure,
	{data}: CommentaryModel,
): string | undefined {
	return data.names.get(indicator ?? '');
}
