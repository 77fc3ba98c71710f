import {labelQuarter} from '../../domain/quarter.js';
import {formatTable} from '../../format/table.js';
import {type Context} from '../command.js';
import {describeChange, describeValue} from '../shapes/to-text.js';
import {type ListResult} from './result.js';

export function renderList(
	{indicators}: ListResult,
	{width}: Pick<Context, 'width'>,
): string {
	if (indicators.length === 0) {
		return 'no indicators';
	}

	return formatTable(
		[
			{title: 'P', align: 'right'},
			{title: 'Indicator', isFlexible: true},
			{title: 'Latest', align: 'right'},
			{title: 'Period'},
			{title: 'Previous', align: 'right'},
			{title: 'Change', align: 'right'},
			{title: 'Open', align: 'right'},
			{title: 'Report'},
		],
		indicators.map((indicator) => [
			String(indicator.priority),
			indicator.name,
			indicator.latest ? describeValue(indicator.latest) : '—',
			indicator.latest ? (indicator.latest.period?.label ?? 'not stated') : '',
			indicator.previous ? describeValue(indicator.previous) : '',
			describeChange(indicator),
			indicator.exceptions.length > 0
				? String(indicator.exceptions.length)
				: '',
			indicator.latest ? labelQuarter(indicator.latest.report) : '',
		]),
		width,
	);
}
