import {buildSeries} from '../../domain/series.js';
import {assessStanding} from '../../domain/standing.js';
import {UserError} from '../../domain/user-error.js';
import {abridge} from '../../format/commentary.js';
import {type Command, type Request} from '../command.js';
import {findIndicator} from '../find-indicator.js';
import {
	exceptionToJson,
	figureToJson,
	levelToJson,
	standingToJson,
	verdictToJson,
} from '../shapes/to-json.js';
import {verdictOf} from '../verdict-of.js';
import {type ShowResult} from './result.js';
import {renderShow} from './text.js';

/** One indicator in full: every figure of it up to the quarter, its series, peers, targets, exceptions, commentary. */
export const command: Command<ShowResult> = {
	name: 'show',
	summary: 'one indicator in full, by id or by words that mean one',
	usage: 'INDICATOR',
	completes: 'indicators',
	flags: {},
	examples: [
		'planwatch show "repeat victim"',
		'planwatch show da-repeat-victim-rate --json',
	],
	schema: 'show@1',
	run(request, {store, quarter, names}) {
		const indicator = findIndicator(store, readWords(request));
		const figures = store.levels.ofIndicator(indicator, quarter.id);
		const exceptions = store.exceptions
			.ofQuarter(quarter.id)
			.filter((exception) => exception.indicator === indicator.id);
		const verdicts = store.verdicts.ofIndicator(indicator.id, quarter.id);
		const standing = assessStanding(indicator, figures, quarter.id);
		const verdict = verdictOf(verdicts, standing);
		const open = exceptions
			.filter(({triage}) => triage.status === 'open')
			.map(({id}) => id);
		const published = figures.map((figure) => figureToJson(figure, names));
		const byId = new Map(published.map((figure) => [figure.id, figure]));
		const places = new Set(
			figures.map(({report, objective}) => `${report}/${objective}`),
		);
		return {
			schema: 'planwatch/show@1',
			quarter: quarter.id,
			indicator: standingToJson(standing, open, {
				verdict,
				waiting: store.review.waiting(quarter.id),
				names,
			}),
			about: indicator.about,
			series: buildSeries(figures).map(({breakdown, window, levels}) => ({
				breakdown: breakdown ?? null,
				window,
				points: levels.map((level) => {
					const figure = byId.get(level.id) ?? levelToJson(level, names);
					return {
						period: figure.period,
						value: level.value,
						origin: level.origin,
						figure,
					};
				}),
			})),
			figures: published.filter(({source}) => source === null),
			peers: published.filter(({role}) => role === 'peer'),
			targets: published.filter(({role}) => role === 'target'),
			verdict: verdict ? verdictToJson(verdict) : null,
			verdicts: verdicts.map((one) => ({
				breakdown: one.breakdown ?? null,
				...verdictToJson(one),
			})),
			exceptions: exceptions.map((exception) =>
				exceptionToJson(exception, names),
			),
			commentary: store.reports
				.commentary()
				.filter(({report, objective}) => places.has(`${report}/${objective}`))
				.map((entry) => {
					const {text: summary, origin} = abridge(entry);
					const {report, objective, paragraphs} = entry;
					return {
						report,
						objective: names.objectives.get(objective) ?? objective,
						paragraphs,
						summary,
						origin,
					};
				}),
		};
	},
	text: renderShow,
};

function readWords({input}: Request): string {
	const words = input.join(' ').trim();
	if (words === '') {
		throw new UserError('show needs an indicator', {
			hint: `try: planwatch show "repeat victim"; 'planwatch list' names them all`,
			code: 'missing-indicator',
		});
	}

	return words;
}
