import {labelQuarter} from '../../domain/quarter.js';
import {formatTable} from '../../format/table.js';
import {formatWaiting} from '../../format/waiting.js';
import {type Context} from '../command.js';
import {type FigureJson} from '../shapes/figure.js';
import {describeValue} from '../shapes/to-text.js';
import {type CompareResult} from './result.js';

export function renderCompare(
	result: CompareResult,
	{width}: Pick<Context, 'width'>,
): string {
	const [from, to] = [labelQuarter(result.from), labelQuarter(result.to)];
	return [
		`${from} against ${to}: ${result.changed.length} changed, ${result.unchanged.length} unchanged, ${result.new.length} new, ${result.gone.length} gone, ${result.restated.length} restated${countUnsettled(result)}`,
		...describeWaiting(result),
		...describePairs('Changed', result.changed, {from, to, width}),
		...describePairs('Restated', result.restated, {from, to, width}),
		...describePairs('Unchanged', result.unchanged, {from, to, width}),
		...describeFigures(`New in ${to}`, result.new, width),
		...describeFigures(`Gone since ${from}`, result.gone, width),
		...describeFigures(
			'To review in the other report',
			result.unsettled,
			width,
		),
		'',
		`Objectives in both: ${result.objectives.filter(({before, after}) => before && after).length}; only ${from}: ${result.objectives.filter(({after}) => !after).length}; only ${to}: ${result.objectives.filter(({before}) => !before).length} (--json has what they say side by side)`,
	].join('\n');
}

/** What is left out of the counts, and what to do about it. */
function describeWaiting({from, to, waiting}: CompareResult): string[] {
	const parts = [
		{quarter: from, figures: waiting.from},
		{quarter: to, figures: waiting.to},
	]
		.filter(({figures}) => figures > 0)
		.map(
			({quarter, figures}) =>
				`${formatWaiting(figures)} in ${labelQuarter(quarter)}`,
		);
	return parts.length === 0
		? []
		: [`Not compared: ${parts.join(', ')} (planwatch review lists them)`];
}

function countUnsettled({unsettled}: CompareResult): string {
	return unsettled.length > 0
		? `, ${unsettled.length} to review in the other report`
		: '';
}

function describePairs(
	title: string,
	pairs: CompareResult['changed'],
	{from, to, width}: {from: string; to: string; width: number},
): string[] {
	return pairs.length === 0
		? []
		: [
				'',
				formatTable(
					[
						{title, isFlexible: true},
						{title: 'Role'},
						{title: from, align: 'right'},
						{title: to, align: 'right'},
						{title: 'Periods'},
					],
					pairs.map(({before, after}) => [
						nameOf(after),
						after.role,
						describeValue(before),
						describeValue(after),
						`${before.period?.label ?? 'not stated'} → ${after.period?.label ?? 'not stated'}`,
					]),
					width,
				),
			];
}

function describeFigures(
	title: string,
	figures: readonly FigureJson[],
	width: number,
): string[] {
	return figures.length === 0
		? []
		: [
				'',
				formatTable(
					[
						{title, isFlexible: true},
						{title: 'Role'},
						{title: 'Value', align: 'right'},
						{title: 'Period'},
					],
					figures.map((figure) => [
						nameOf(figure),
						figure.role,
						describeValue(figure),
						figure.period?.label ?? 'not stated',
					]),
					width,
				),
			];
}

function nameOf({indicator, breakdown}: FigureJson): string {
	return [indicator?.name ?? 'no indicator', breakdown]
		.filter(Boolean)
		.join(' · ');
}
