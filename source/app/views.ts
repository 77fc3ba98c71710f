import {viewAssign} from '../screens/assign/view.js';
import {viewCommentary} from '../screens/commentary/view.js';
import {viewComparison} from '../screens/comparison/view.js';
import {coverageList} from '../screens/coverage/screen.js';
import {viewExceptions} from '../screens/exceptions/view.js';
import {viewForm} from '../screens/figure-form/view.js';
import {viewIndicator} from '../screens/indicator/view.js';
import {makeListView} from '../screens/list-view.js';
import {viewPriority} from '../screens/priority/view.js';
import {viewReports} from '../screens/reports/view.js';
import {viewReview} from '../screens/review/view.js';
import {type ScreenName} from '../screens/route.js';
import {searchList} from '../screens/search/screen.js';
import {unassessedList} from '../screens/unassessed/screen.js';
import {type View} from '../screens/view.js';

const byName = {
	priority: viewPriority,
	indicator: viewIndicator,
	exceptions: viewExceptions,
	unassessed: makeListView(unassessedList),
	search: makeListView(searchList),
	coverage: makeListView(coverageList),
	reports: viewReports,
	commentary: viewCommentary,
	comparison: viewComparison,
	review: viewReview,
	assign: viewAssign,
	make: viewForm,
	correct: viewForm,
};

/** How each screen is drawn: apart from the screens, since these are said as well, and drawing takes Ink. */
export const views = byName as unknown as Readonly<
	Record<ScreenName, View<unknown>>
>;
