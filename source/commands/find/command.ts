import {type Objective} from '../../domain/report.js';
import {UserError} from '../../domain/user-error.js';
import {type SearchHit} from '../../store/search-queries.js';
import {type Command, type Context} from '../command.js';
import {readFilter} from '../filter.js';
import {figureToJson} from '../shapes/to-json.js';
import {describePlace, describeValue} from '../shapes/to-text.js';
import {type FindResult} from './result.js';
import {renderFind} from './text.js';

const defaultLimit = 20;

/** One search over indicators, figures and commentary: the same that the screen's `/` asks. */
export const command: Command<FindResult> = {
	name: 'find',
	summary: 'indicators, figures and commentary that hold the words, best first',
	usage: 'WORDS…',
	flags: {
		limit: {
			type: 'number',
			placeholder: 'N',
			help: `at most N hits (${defaultLimit})`,
		},
	},
	examples: [
		'planwatch find knife',
		'planwatch find witness attendance --json',
	],
	schema: 'find@1',
	run(request, context) {
		const words = request.input.join(' ').trim();
		if (words === '') {
			throw new UserError('find needs words to look for', {
				hint: 'try: planwatch find knife crime',
				code: 'missing-words',
			});
		}

		const {limit = defaultLimit} = readFilter(request);
		const objectives = new Map(
			context.store.reports
				.objectives()
				.map((objective) => [objective.id, objective]),
		);
		return {
			schema: 'planwatch/find@1',
			quarter: context.quarter.id,
			words,
			hits: context.store.search
				.query(words, limit)
				.map(({kind, ref, title, body, excerpt}) => ({
					kind,
					id: ref,
					title,
					...locateHit({kind, ref}, context, objectives),
					text: describeHit({kind, ref, body}, context),
					excerpt: kind === 'paragraph' ? excerpt : null,
				})),
		};
	},
	text: renderFind,
	rows: ({hits}) => hits,
};

function locateHit(
	{kind, ref}: Pick<SearchHit, 'kind' | 'ref'>,
	{store}: Context,
	objectives: ReadonlyMap<string, Objective>,
): Pick<FindResult['hits'][number], 'priority' | 'strand'> {
	const found =
		kind === 'indicator'
			? store.indicators.get(ref)
			: kind === 'figure'
				? store.figures.get(ref)
				: objectives.get(ref.split('/', 2)[1] ?? '');
	return {priority: found?.priority ?? null, strand: found?.strand ?? null};
}

function describeHit(
	{kind, ref, body}: Pick<SearchHit, 'kind' | 'ref' | 'body'>,
	{store, names}: Context,
): string {
	switch (kind) {
		case 'indicator': {
			return store.indicators.get(ref)?.about ?? '';
		}

		case 'figure': {
			const figure = store.figures.get(ref);
			const json = figure && figureToJson(figure, names);
			return json
				? [
						json.role,
						describeValue(json),
						json.period?.label,
						describePlace(json),
					]
						.filter(Boolean)
						.join(' · ')
				: '';
		}

		case 'commentary':
		case 'paragraph': {
			return body;
		}
	}
}
