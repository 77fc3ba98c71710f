import {assignScreen} from '../screens/assign/screen.js';
import {commentaryScreen} from '../screens/commentary/screen.js';
import {comparisonScreen} from '../screens/comparison/screen.js';
import {coverageScreen} from '../screens/coverage/screen.js';
import {exceptionsScreen} from '../screens/exceptions/screen.js';
import {correctScreen} from '../screens/figure-form/correct.js';
import {makeScreen} from '../screens/figure-form/make.js';
import {indicatorScreen} from '../screens/indicator/screen.js';
import {priorityScreen} from '../screens/priority/screen.js';
import {reportsScreen} from '../screens/reports/screen.js';
import {reviewScreen} from '../screens/review/screen.js';
import {type Route, type ScreenName} from '../screens/route.js';
import {type Screen} from '../screens/screen.js';
import {searchScreen} from '../screens/search/screen.js';
import {unassessedScreen} from '../screens/unassessed/screen.js';

/** A screen whose own types are its own affair: what it loads and keeps is only ever given back to it. */
export type AnyScreen = Screen<Route, unknown, unknown, unknown, unknown>;

const byName = {
	priority: priorityScreen,
	indicator: indicatorScreen,
	exceptions: exceptionsScreen,
	unassessed: unassessedScreen,
	search: searchScreen,
	coverage: coverageScreen,
	reports: reportsScreen,
	commentary: commentaryScreen,
	comparison: comparisonScreen,
	review: reviewScreen,
	assign: assignScreen,
	make: makeScreen,
	correct: correctScreen,
};

export const screens = byName as unknown as Readonly<
	Record<ScreenName, AnyScreen>
>;
