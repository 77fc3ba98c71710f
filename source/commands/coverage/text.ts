import {labelQuarter} from '../../domain/quarter.js';
import {formatTable} from '../../format/table.js';
import {formatWaiting} from '../../format/waiting.js';
import {type Context} from '../command.js';
import {type CoverageResult} from './result.js';

export function renderCoverage(
	{quarter, topics, waiting}: CoverageResult,
	{width}: Pick<Context, 'width'>,
): string {
	const remark =
		waiting === 0
			? []
			: [
					'',
					`${formatWaiting(waiting)} in ${labelQuarter(quarter)}, of these topics and others (planwatch review lists them)`,
				];
	if (topics.length === 0) {
		return ['every monitored topic has a figure', ...remark].join('\n');
	}

	const hasAny = topics.some(({toReview}) => toReview.length > 0);
	return [
		formatTable(
			[
				{title: 'Topic'},
				{title: 'Service'},
				{title: 'Figures', align: 'right'},
				{title: 'Indicators', align: 'right'},
				...(hasAny ? [{title: 'To review', align: 'right'} as const] : []),
				{title: 'Went silent', isFlexible: true},
			],
			topics.map(({topic, service, figures, reported, toReview, silent}) => [
				topic.name,
				service,
				figures === 0 ? 'none' : String(figures),
				String(reported.length),
				...(hasAny ? [String(toReview.length)] : []),
				silent.map(({name}) => name).join(', '),
			]),
			width,
		),
		...remark,
	].join('\n');
}
