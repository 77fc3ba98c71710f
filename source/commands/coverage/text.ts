import {formatTable} from '../../format/table.js';
import {type Context} from '../command.js';
import {type CoverageResult} from './result.js';

export function renderCoverage(
	{topics}: CoverageResult,
	{width}: Pick<Context, 'width'>,
): string {
	if (topics.length === 0) {
		return 'every monitored topic has a figure';
	}

	return formatTable(
		[
			{title: 'Topic'},
			{title: 'Service'},
			{title: 'Figures', align: 'right'},
			{title: 'Indicators', align: 'right'},
			{title: 'Went silent', isFlexible: true},
		],
		topics.map(({topic, service, figures, reported, silent}) => [
			topic.name,
			service,
			figures === 0 ? 'none' : String(figures),
			String(reported.length),
			silent.map(({name}) => name).join(', '),
		]),
		width,
	);
}
