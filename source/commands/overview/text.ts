import {labelQuarter} from '../../domain/quarter.js';
import {formatTable} from '../../format/table.js';
import {formatWaiting} from '../../format/waiting.js';
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
		...describeWaiting(result),
		'',
		`'planwatch exceptions' says why; 'planwatch show INDICATOR' shows one; 'planwatch --help' lists all commands`,
	].join('\n');
}

function describeSince({since}: OverviewResult): string[] {
	if (!since) {
		return [];
	}

	const toReview =
		since.toReview.length > 0
			? `, ${since.toReview.length} with a figure to review`
			: '';
	return [
		'',
		`Since ${labelQuarter(since.quarter)}: ${since.appeared.length} indicators new, ${since.silent.length} without a figure now${toReview} (planwatch compare lists them)`,
	];
}

function describeWaiting({waiting, label}: OverviewResult): string[] {
	return waiting === 0
		? []
		: [
				'',
				`${formatWaiting(waiting)} in ${label}, in none of these counts (planwatch review lists them)`,
			];
}
