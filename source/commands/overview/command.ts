import {exceptionKinds} from '../../domain/exception.js';
import {type Figure} from '../../domain/figure.js';
import {strands} from '../../domain/strand.js';
import {type Command, type Context} from '../command.js';
import {type OverviewResult} from './result.js';
import {renderOverview} from './text.js';

/** A quarter at a glance. */
export const command: Command<OverviewResult> = {
	name: 'overview',
	summary: 'a quarter at a glance: counts, exceptions, what is new',
	usage: '',
	flags: {},
	examples: [
		'planwatch overview',
		'planwatch overview --quarter "Q1 22/23" --json',
	],
	schema: 'overview@1',
	run(_request, context) {
		const {store, quarter} = context;
		const figures = store.figures.ofReport(quarter.id);
		const exceptions = store.exceptions.ofQuarter(quarter.id);
		const priorityOf = new Map(
			store.indicators.all().map(({id, priority}) => [id, priority]),
		);
		const open = exceptions.filter(({triage}) => triage.status === 'open');
		return {
			schema: 'planwatch/overview@1',
			quarter: quarter.id,
			label: quarter.quarter,
			title: quarter.title,
			reports: store.reports.reports().map(({id}) => id),
			waiting: store.review.waiting(quarter.id).figures,
			priorities: store.reports.priorities().map(({number, name}) => {
				const ofPriority = figures.filter(({priority}) => priority === number);
				return {
					priority: number,
					name,
					...countFigures(ofPriority),
					open: open.filter(
						({indicator}) =>
							indicator !== undefined && priorityOf.get(indicator) === number,
					).length,
					strands: strands
						.map((strand) => ({
							strand,
							...countFigures(
								ofPriority.filter((figure) => figure.strand === strand),
							),
						}))
						.filter((counts) => counts.figures > 0),
				};
			}),
			exceptions: exceptionKinds.map((kind) => ({
				kind,
				open: open.filter((exception) => exception.kind === kind).length,
				total: exceptions.filter((exception) => exception.kind === kind).length,
			})),
			since: compareWithBefore(context, figures),
		};
	},
	text: renderOverview,
	rows: ({priorities}) => priorities,
};

function countFigures(figures: readonly Figure[]) {
	return {
		figures: figures.length,
		indicators: new Set(figures.map(({indicator}) => indicator).filter(Boolean))
			.size,
	};
}

function compareWithBefore(
	{store, quarter, names}: Context,
	figures: readonly Figure[],
): OverviewResult['since'] {
	const before = store.reports.reports().findLast(({id}) => id < quarter.id);
	if (!before) {
		return null;
	}

	const now = indicatorsOf(figures);
	const then = indicatorsOf(store.figures.ofReport(before.id));
	const [waitingNow, waitingThen] = [quarter, before].map(
		({id}) => store.review.waiting(id).byIndicator,
	);
	const appeared = now.filter((id) => !then.includes(id));
	const missing = then.filter((id) => !now.includes(id));
	const toNamed = (id: string) => ({id, name: names.indicators.get(id) ?? id});
	return {
		quarter: before.id,
		appeared: appeared
			.filter((id) => !waitingThen!.has(id))
			.map((id) => toNamed(id)),
		silent: missing
			.filter((id) => !waitingNow!.has(id))
			.map((id) => toNamed(id)),
		toReview: [
			...missing.filter((id) => waitingNow!.has(id)),
			...appeared.filter((id) => waitingThen!.has(id)),
		].map((id) => toNamed(id)),
	};
}

function indicatorsOf(figures: readonly Figure[]): string[] {
	return [
		...new Set(
			figures.map(({indicator}) => indicator).filter((id) => id !== undefined),
		),
	];
}
