import {type Level, statedLevel} from '../../domain/level.js';
import {type QuarterId} from '../../domain/quarter.js';
import {type Known} from '../../importer/read-report.js';
import {type Store} from '../../store/open.js';

/** What is known before a report is read: nothing of its own quarter or of a later one. */
export function loadKnown(store: Store, report: QuarterId): Known {
	const last = new Map<string, Level>();
	for (const figure of store.figures.upTo(report)) {
		const level = figure.report < report ? statedLevel(figure) : undefined;
		const key = level && `${level.indicator}/${level.breakdown ?? ''}`;
		if (level && (last.get(key!)?.period.end ?? '') <= level.period.end) {
			last.set(key!, level);
		}
	}

	return {
		objectives: store.reports.objectives(),
		indicators: store.indicators.all(),
		lastLevels: [...last.values()],
	};
}
