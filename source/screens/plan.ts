import {type Objective, type Priority} from '../domain/report.js';
import {type Store} from '../store/open.js';

export const planName = 'Police, Fire & Crime Plan 2021–26';

/** The Plan, for names. */
export type Plan = {
	readonly priorities: readonly Priority[];
	readonly objectives: ReadonlyMap<string, Objective>;
};

export function loadPlan(store: Store): Plan {
	return {
		priorities: store.reports.priorities(),
		objectives: new Map(
			store.reports.objectives().map((objective) => [objective.id, objective]),
		),
	};
}

export function nameObjective({objectives}: Plan, id: string): string {
	return objectives.get(id)?.name ?? id;
}
