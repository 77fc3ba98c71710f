import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {type Series} from '../../domain/series.js';
import {formatPeriod} from '../../format/period.js';
import {type Line} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {asWritten} from '../../ui/theme.js';
import {formatLevel} from '../../format/trend.js';
import {describeAbsence} from '../absent.js';
import {markException} from '../marks.js';
import {describeMove} from '../moved.js';
import {describeValue} from '../place.js';
import {type IndicatorData} from './load.js';

/** The latest value, its change, what was worked out, the verdicts and the exceptions, in words. */
export function writeFacts(
	data: IndicatorData,
	series: Series | undefined,
	width: number,
): Line[] {
	const {standing, exceptions, quarter} = data;
	const {latest, change} = standing!;
	const absence = describeAbsence(
		standing!,
		data.waiting,
		`the ${quarter.quarter}`,
	);
	const derived = (series?.levels ?? []).filter(
		({origin}) => origin === 'derived',
	);
	return [
		...writeParagraph(
			latest
				? `Latest: ${describeValue(latest)}${latest.breakdown ? ` (${latest.breakdown})` : ''}, ${formatPeriod(latest.period)}`
				: 'No value of its own has been published, only changes.',
			width,
			asWritten,
			'strong',
		),
		...(change
			? writeParagraph(`Change: ${describeMove(change)}`, width, asWritten)
			: []),
		...(absence ? writeParagraph(absence, width, asWritten) : []),
		...derived.flatMap((level) =>
			writeParagraph(
				`${formatLevel(level)}${level.isOneOfTwoReadings ? ' ⁇' : ''}, ${formatPeriod(level.period)}: derived, ${level.formula ?? ''}${level.isOneOfTwoReadings ? ', one of two readings' : ''}`,
				width,
				asWritten,
				'dim',
			),
		),
		...data.verdicts.flatMap((verdict) =>
			writeParagraph(describeVerdict(verdict), width, asWritten),
		),
		...exceptions.flatMap((exception) =>
			writeMarked(
				markException(exception),
				`${exception.kind} (${exception.triage.status}): ${exception.explanation}`,
				width,
				asWritten,
			),
		),
		...(exceptions.length === 0
			? writeParagraph(
					`No exception in ${quarter.quarter}.`,
					width,
					asWritten,
					'dim',
				)
			: []),
	];
}

/** `high risk: Cannot be assessed: published without counts. Needed: the counts themselves.` */
function describeVerdict({breakdown, verdict}: IndicatorVerdict): string {
	return [
		breakdown && `${breakdown}:`,
		verdict.explanation,
		verdict.needed && `Needed: ${verdict.needed}.`,
	]
		.filter(Boolean)
		.join(' ');
}
