import {type Figure, roles} from '../../domain/figure.js';
import {type Command, type Context, type Request} from '../command.js';
import {filterFlags, matchesFilter, readChoice, readFilter} from '../filter.js';
import {findIndicator} from '../find-indicator.js';
import {findReport} from '../find-report.js';
import {figureToJson} from '../shapes/to-json.js';
import {type FiguresResult} from './result.js';
import {renderFigures} from './text.js';

/** Every published figure with its place: of all reports, unless a report or quarter is named. */
export const command: Command<FiguresResult> = {
	name: 'figures',
	summary: 'every published figure with its place',
	usage: '',
	flags: {
		...filterFlags,
		report: {
			type: 'string',
			placeholder: 'Q',
			completes: 'quarters',
			help: 'only the report of this quarter',
		},
		indicator: {
			type: 'string',
			placeholder: 'WORDS',
			completes: 'indicators',
			help: 'only one indicator',
		},
		role: {
			type: 'string',
			placeholder: 'ROLE',
			completes: roles,
			help: `only ${roles.join(', ')}`,
		},
	},
	examples: [
		'planwatch figures --report "Q1 22/23" --role target',
		'planwatch figures --indicator "repeat victim" --csv',
	],
	schema: 'figures@1',
	run(request, context) {
		const filter = readFilter(request);
		const role = readChoice(request, 'role', roles);
		const wanted = loadFigures(request, context).filter(
			(figure) =>
				matchesFilter(filter, figure) &&
				(role === undefined || figure.role === role),
		);
		return {
			schema: 'planwatch/figures@1',
			quarter: readReport(request, context) ?? null,
			figures: wanted
				.slice(0, filter.limit)
				.map((figure) => figureToJson(figure, context.names)),
		};
	},
	text: renderFigures,
	rows: ({figures: rows}) => rows,
};

function loadFigures(request: Request, context: Context): Figure[] {
	const {store} = context;
	const report = readReport(request, context);
	const {indicator} = request.flags;
	if (typeof indicator !== 'string') {
		return report ? store.figures.ofReport(report) : store.figures.all();
	}

	const ofIndicator = store.figures.ofIndicator(
		findIndicator(store, indicator).id,
	);
	return report
		? ofIndicator.filter((figure) => figure.report === report)
		: ofIndicator;
}

/** `--report` and `--quarter` name the same thing here; without either, all reports are meant. */
function readReport({flags}: Request, {store}: Context): string | undefined {
	const named = flags.report ?? flags.quarter;
	return typeof named === 'string' ? findReport(store, named).id : undefined;
}
