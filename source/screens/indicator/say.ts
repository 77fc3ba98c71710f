import {strandName} from '../../domain/strand.js';
import {describeFigure} from '../place.js';
import {nameObjective} from '../plan.js';
import {sayLevels} from '../said-series.js';
import {readLines} from '../read-lines.js';
import {type Said} from '../said.js';
import {writeBottom} from './body.js';
import {writeFacts} from './facts.js';
import {type IndicatorData} from './load.js';
import {type IndicatorModel} from './select.js';
import {type IndicatorAction} from './state.js';

const wide = Number.POSITIVE_INFINITY;

/** Everything about the indicator but the charts, whose values are said; then its figures to choose from. */
export function sayIndicator(model: IndicatorModel): Said<IndicatorAction> {
	const {data, selected, sentence, height, firstRow, most} = model;
	const {standing, figures} = data;
	if (!standing) {
		return {
			title: 'The store has no such indicator.',
			body: [],
			choices: [],
			detail: [],
		};
	}

	const place = figures.findIndex(({id}) => id === selected?.id);
	return {
		title: standing.indicator.name,
		body: [...sayFacts(data), ...readLines(writeBottom(data, wide))],
		choices: figures.map((figure, index) => ({
			number: index + 1,
			heading: index === 0 ? 'Figures' : undefined,
			text: describeFigure(figure),
			act: {type: 'figure', by: index - place, height, firstRow, most},
		})),
		detail: sentence === undefined ? [] : [sentence],
	};
}

function sayFacts(data: IndicatorData): string[] {
	const {indicator} = data.standing!;
	return [
		`Priority ${indicator.priority}, ${strandName(indicator.strand)}, ${nameObjective(data.plan, indicator.objective)}`,
		indicator.about,
		...readLines(writeFacts(data, undefined, wide)),
		...data.series.flatMap(({breakdown, levels}) => [
			breakdown ? `Series: ${breakdown}` : 'Series',
			...sayLevels(levels),
		]),
	];
}
