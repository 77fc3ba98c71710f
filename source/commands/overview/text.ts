import {labelQuarter} from '../../domain/quarter.js';
import {formatTable} from '../../format/table.js';
import {type OverviewResult} from './result.js';

export function renderOverview(result: OverviewResult): string {
	const {title, priorities, exceptions} = result;
	const open = exceptions.reduce((sum, kind) => sum + kind.open, 0);
	return [
		title,
		'',
		formatTable(
			[
				{title: 'Priority'},
				{title: 'Figures', align: 'right'},
				{title: 'Indicators', align: 'right'},
				{title: 'Open exceptions', align: 'right'},
			],
			priorities.map((priority) => [
				`${priority.priority} ${priority.name}`,
				String(priority.figures),
				String(priority.indicators),
				String(priority.open),
			]),
		),
		'',
		`Open exceptions: ${open}`,
		...exceptions
			.filter(({total}) => total > 0)
			.map(
				(kind) =>
					`  ${kind.kind.padEnd(11)} ${String(kind.open).padStart(3)} of ${kind.total}`,
			),
		...describeSince(result),
		'',
		`'planwatch exceptions' says why; 'planwatch show INDICATOR' shows one; 'planwatch --help' lists all commands`,
	].join('\n');
}

function describeSince({since}: OverviewResult): string[] {
	if (!since) {
		return [];
	}

	return [
		'',
		`Since ${labelQuarter(since.quarter)}: ${since.appeared.length} indicators new, ${since.silent.length} without a figure now (planwatch compare lists them)`,
	];
}
