import {type Route} from '../route.js';
import {type Screen} from '../screen.js';
import {reportsBindings} from './bindings.js';
import {loadReports, type ReportsData} from './load.js';
import {sayReports} from './say.js';
import {type ReportsModel, selectReports} from './select.js';
import {
	initialReports,
	type ReportsAction,
	type ReportsState,
	reduceReports,
} from './state.js';

/** The objectives that the quarter's report speaks of, each with what it says, its figures marked. */
export const reportsScreen: Screen<
	Extract<Route, {screen: 'reports'}>,
	ReportsData,
	ReportsState,
	ReportsAction,
	ReportsModel
> = {
	hasDetail: true,
	load: loadReports,
	initial: initialReports,
	reduce: reduceReports,
	select: selectReports,
	say: sayReports,
	bindings: reportsBindings,
};
