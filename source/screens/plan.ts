import {
	type Commentary,
	type Objective,
	type Priority,
} from '../domain/report.js';
import {type Store} from '../store/open.js';

/** The Plan and what the reports say of it, for names and sources. */
export type Plan = {
	readonly priorities: readonly Priority[];
	readonly objectives: ReadonlyMap<string, Objective>;
	readonly commentary: readonly Commentary[];
};

export function loadPlan(store: Store): Plan {
	return {
		priorities: store.reports.priorities(),
		objectives: new Map(
			store.reports.objectives().map((objective) => [objective.id, objective]),
		),
		commentary: store.reports.commentary(),
	};
}

export function nameObjective({objectives}: Plan, id: string): string {
	return objectives.get(id)?.name ?? id;
}
