import {type Figure} from './figure.js';
import {type Indicator} from './indicator.js';
import {
	type Commentary,
	type Objective,
	type Priority,
	type Report,
	type Topic,
} from './report.js';

/** Everything that a data package holds, as plain values, in the order of its files. */
export type DataPackage = {
	readonly version: string;
	readonly priorities: readonly Priority[];
	readonly topics: readonly Topic[];
	readonly objectives: readonly Objective[];
	readonly reports: readonly Report[];
	readonly indicators: readonly Indicator[];
	readonly figures: readonly Figure[];
	readonly commentary: readonly Commentary[];
};
