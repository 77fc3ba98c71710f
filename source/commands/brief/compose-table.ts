import {labelQuarter} from '../../domain/quarter.js';
import {type Block} from '../../format/paper/block.js';
import {formatChange} from '../../format/change.js';
import {
	describeChangeInFull,
	describePlace,
	describeValue,
} from '../shapes/to-text.js';
import {type BriefIndicator} from './result.js';

type Cells = {
	readonly title: string;
	readonly align?: 'right';
	readonly write: (indicator: BriefIndicator) => string;
};

const columns: readonly Cells[] = [
	{
		title: 'Indicator',
		write: ({name, printed}) =>
			printed?.breakdown ? `${name} (${printed.breakdown})` : name,
	},
	{title: 'Value', align: 'right', write: writeValue},
	{
		title: 'Period',
		write: ({printed}) =>
			printed ? (printed.period?.label ?? 'not stated') : '',
	},
	{title: 'Change', write: writeChange},
	{title: 'Against', write: writeAgainst},
	{title: 'Place', write: writePlace},
];

/** The indicators of an objective, a row each, without the columns that none of them has anything for. */
export function composeTable(
	objective: string,
	indicators: readonly BriefIndicator[],
): Block {
	const kept = columns.filter(({write}) =>
		indicators.some((indicator) => write(indicator) !== ''),
	);
	return {
		kind: 'table',
		caption: objective,
		columns: kept,
		rows: indicators.map((indicator) =>
			kept.map(({write}) => write(indicator) || '–'),
		),
	};
}

/** A value of an earlier report says that it is. */
function writeValue({latest, earlier, waiting}: BriefIndicator): string {
	if (latest) {
		return describeValue(latest);
	}

	// What waits may be the value that was not printed elsewhere.
	const none = waiting > 0 ? 'to review' : 'none';
	return earlier
		? `${none}; last ${describeValue(earlier)}, ${earlier.period?.label ?? labelQuarter(earlier.report)}`
		: waiting > 0
			? none
			: '';
}

/** What was worked out from two printed values says so, and from which. */
function writeChange({change, previous}: BriefIndicator): string {
	if (!change) {
		return '';
	}

	return change.origin === 'derived'
		? `${formatChange(change)} on ${(previous?.period?.label ?? 'the value before').replace(/^at /, '')}, worked out`
		: describeChangeInFull(change);
}

function writeAgainst({against, printed}: BriefIndicator): string {
	return against
		.map((figure) => {
			const text = `${figure.reference ?? figure.role} ${describeValue(figure)}`;
			return figure.report === printed?.report
				? text
				: `${text} (${labelQuarter(figure.report)})`;
		})
		.join('; ');
}

/** `¶2`, or in full where it is not under the objective that the table stands under. */
function writePlace({
	printed,
	priority,
	strand,
	objective,
}: BriefIndicator): string {
	if (!printed) {
		return '';
	}

	const isHere =
		printed.source === null &&
		printed.priority === priority &&
		printed.strand === strand &&
		printed.objective === objective;
	return isHere ? `¶${printed.paragraph}` : describePlace(printed);
}
