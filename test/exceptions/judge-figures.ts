import {type Figure} from '../../source/domain/figure.js';
import {type Indicator} from '../../source/domain/indicator.js';
import {buildSeries} from '../../source/domain/series.js';
import {type Casebook} from '../../source/exceptions/casebook.js';
import {judgeCasebook} from '../../source/exceptions/engine.js';
import {defaultSettings} from '../../source/exceptions/settings.js';

/** A report for Q2 23/24 that has printed figures alone. */
export const makeCasebook = (
	figures: readonly Figure[],
	...indicators: readonly Indicator[]
): Casebook => ({
	quarter: '2023-24-q2',
	indicators: new Map(indicators.map((each) => [each.id, each])),
	figures,
	history: figures,
	series: buildSeries(figures),
	points: [],
	rebases: [],
	commentary: [],
	settings: defaultSettings,
});

/** What the engine makes of it. */
export const judgeFigures = (
	figures: readonly Figure[],
	...indicators: readonly Indicator[]
) => judgeCasebook(makeCasebook(figures, ...indicators));
