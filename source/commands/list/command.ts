import {type Command} from '../command.js';
import {filterFlags, matchesFilter, readFilter} from '../filter.js';
import {openExceptions} from '../open-exceptions.js';
import {standingToJson} from '../shapes/to-json.js';
import {verdictOf} from '../verdict-of.js';
import {loadStandings} from '../standings.js';
import {type ListResult} from './result.js';
import {renderList} from './text.js';

/** Every indicator in one line: its latest value, the one before, the change, what is open about it. */
export const command: Command<ListResult> = {
	name: 'list',
	summary: 'indicators: latest, previous, change, verdict',
	usage: '',
	flags: {
		...filterFlags,
		silent: {
			type: 'boolean',
			help: 'only those that the quarter has no figure for',
		},
	},
	examples: [
		'planwatch list --priority 1',
		'planwatch list --strand police --csv',
	],
	schema: 'list@1',
	run(request, {store, quarter, names}) {
		const filter = readFilter(request);
		const open = openExceptions(store, quarter.id);
		const waiting = store.review.waiting(quarter.id);
		const verdicts = store.verdicts.ofQuarter(quarter.id);
		const standings = loadStandings(
			store,
			store.indicators
				.all()
				.filter((indicator) => matchesFilter(filter, indicator))
				.toSorted((a, b) => a.priority - b.priority),
			quarter.id,
		).filter(
			({isReported, indicator: {id}}) =>
				!request.flags.silent || !(isReported || waiting.byIndicator.has(id)),
		);
		return {
			schema: 'planwatch/list@1',
			quarter: quarter.id,
			indicators: standings.slice(0, filter.limit).map((standing) =>
				standingToJson(standing, open.get(standing.indicator.id) ?? [], {
					verdict: verdictOf(verdicts, standing),
					waiting,
					names,
				}),
			),
		};
	},
	text: renderList,
	rows: ({indicators}) => indicators,
};
