import {compareReports} from '../../domain/compare.js';
import {type Report} from '../../domain/report.js';
import {UserError} from '../../domain/user-error.js';
import {abridge} from '../../format/commentary.js';
import {type Command, type Context, type Request} from '../command.js';
import {findReport} from '../find-report.js';
import {figureToJson, levelToJson} from '../shapes/to-json.js';
import {type CompareResult} from './result.js';
import {renderCompare} from './text.js';

/** Two quarters' reports side by side: what is new, gone, changed and restated. */
export const command: Command<CompareResult> = {
	name: 'compare',
	summary:
		'two quarters: figures new, gone, changed and restated, objectives side by side',
	usage: 'QUARTER QUARTER',
	completes: 'quarters',
	flags: {},
	examples: ['planwatch compare "Q1 22/23" "Q2 23/24"'],
	schema: 'compare@1',
	run(request, context) {
		const {store, names} = context;
		const [from, to] = readReports(request, context);
		const figures = [from, to].map(({id}) => store.figures.ofReport(id));
		const [before, after] = [from, to].map(({id}) => store.review.waiting(id));
		const compared = compareReports(figures[0]!, figures[1]!, {
			before: before!,
			after: after!,
		});
		const toPair = (pair: (typeof compared.changed)[number]) => ({
			before: figureToJson(pair.before, names),
			after: figureToJson(pair.after, names),
		});
		return {
			schema: 'planwatch/compare@1',
			quarter: to.id,
			from: from.id,
			to: to.id,
			new: compared.appeared.map((figure) => figureToJson(figure, names)),
			gone: compared.gone.map((figure) => figureToJson(figure, names)),
			waiting: {from: before!.figures, to: after!.figures},
			unsettled: compared.unsettled.map((figure) =>
				figureToJson(figure, names),
			),
			changed: compared.changed.map((pair) => toPair(pair)),
			unchanged: compared.unchanged.map((pair) => toPair(pair)),
			restated: compared.restated.map(({earlier, later}) => ({
				before: levelToJson(earlier, names),
				after: levelToJson(later, names),
			})),
			objectives: compareCommentary(context, from, to),
		};
	},
	text: renderCompare,
};

function readReports({input}: Request, {store}: Context): [Report, Report] {
	const [first, second] = input;
	if (first === undefined || second === undefined) {
		throw new UserError(`compare needs two quarters, not ${input.length}`, {
			hint: 'try: planwatch compare "Q1 22/23" "Q2 23/24"',
			code: 'missing-quarter',
		});
	}

	const [from, to] = [findReport(store, first), findReport(store, second)];
	if (from.id === to.id) {
		throw new UserError(`'${first}' and '${second}' are the same quarter`, {
			code: 'same-quarter',
		});
	}

	return from.id < to.id ? [from, to] : [to, from];
}

function compareCommentary(
	{store}: Context,
	from: Report,
	to: Report,
): CompareResult['objectives'] {
	const commentary = store.reports.commentary();
	const find = (report: Report, objective: string) => {
		const entry = commentary.find(
			(candidate) =>
				candidate.report === report.id && candidate.objective === objective,
		);
		return entry && abridge(entry);
	};

	return store.reports
		.objectives()
		.map(({id, name, priority, strand}) => {
			const [before, after] = [find(from, id), find(to, id)];
			return {
				objective: name,
				priority,
				strand,
				before: before?.text ?? null,
				beforeOrigin: before?.origin ?? null,
				after: after?.text ?? null,
				afterOrigin: after?.origin ?? null,
			};
		})
		.filter(({before, after}) => before !== null || after !== null);
}
