import {formatTable} from '../../format/table.js';
import {type Context} from '../command.js';
import {describePlace, describeValue} from '../shapes/to-text.js';
import {type FiguresResult} from './result.js';

export function renderFigures(
	{figures}: FiguresResult,
	{width}: Pick<Context, 'width'>,
): string {
	if (figures.length === 0) {
		return 'no figures';
	}

	return formatTable(
		[
			{title: 'Figure'},
			{title: 'Value', align: 'right'},
			{title: 'Role'},
			{title: 'Period'},
			{title: 'Indicator', isFlexible: true},
			{title: 'Place'},
		],
		figures.map((figure) => [
			figure.id,
			describeValue(figure),
			figure.role,
			figure.period?.label ?? 'not stated',
			[figure.indicator?.name, figure.breakdown].filter(Boolean).join(' · '),
			describePlace(figure),
		]),
		width,
	);
}
