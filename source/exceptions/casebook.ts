import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {type QuarterId} from '../domain/quarter.js';
import {type Commentary} from '../domain/report.js';
import {type RebaseEntry} from '../domain/rebase.js';
import {type Series} from '../domain/series.js';
import {type SeriesPoint} from '../domain/series-point.js';
import {type Settings} from './settings.js';

/**
 * What the rules look at to judge one quarter: that quarter's report and the ones before it. A later report never
 * changes what an earlier quarter is judged on.
 */
export type Casebook = {
	readonly quarter: QuarterId;
	readonly indicators: ReadonlyMap<string, Indicator>;
	/** Figures of the quarter's own report. */
	readonly figures: readonly Figure[];
	/** Figures of this and every earlier report. */
	readonly history: readonly Figure[];
	/** Series over `history`. */
	readonly series: readonly Series[];
	/** Values of imported series that are known at the quarter. */
	readonly points: readonly SeriesPoint[];
	/** New starts of series that people confirmed. */
	readonly rebases: readonly RebaseEntry[];
	readonly commentary: readonly Commentary[];
	readonly settings: Settings;
};
