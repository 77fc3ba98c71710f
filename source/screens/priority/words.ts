import {type Figure} from '../../domain/figure.js';
import {type Verdict} from '../../domain/verdict.js';
import {formatPeriod} from '../../format/period.js';
import {truncateText} from '../../format/wrap.js';
import {type Line, toLine} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {formatLevel} from '../../format/trend.js';
import {describeAbsence} from '../absent.js';
import {markException} from '../marks.js';
import {describeMove} from '../moved.js';
import {describeValue} from '../place.js';
import {type IndicatorEntry} from './load.js';

/** What is known of an indicator, in the order in which it is asked for. */
export function writeWords(
	entry: IndicatorEntry,
	width: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const {standing, figures, exceptions, verdict, expected, waiting} = entry;
	const {change, series, latest} = standing;
	const absence = describeAbsence(standing, waiting, 'this');
	const plain = [
		...(latest && (series?.levels.length ?? 0) < 2
			? [describeLatest(latest)]
			: []),
		...(absence ? [`${absence}.`] : []),
		...(change ? [`Change: ${describeMove(change)}.`] : []),
		...describeOthers(figures, latest),
	];
	const derived = (series?.levels ?? [])
		.filter(({origin}) => origin === 'derived')
		.map(
			(level) =>
				`${formatLevel(level)}${level.isOneOfTwoReadings ? ' ⁇' : ''} ${formatPeriod(level.period)} (derived: ${level.formula ?? ''})`,
		);
	return [
		...(expected
			? [toLine(truncateText(theme.draw(`expected ${expected}`), width))]
			: []),
		...plain.flatMap((text) => writeParagraph(text, width, theme)),
		...exceptions.flatMap((exception) =>
			writeMarked(
				markException(exception),
				`${exception.explanation}${exception.triage.status === 'open' ? '' : ` (${exception.triage.status})`}`,
				width,
				theme,
			),
		),
		...(verdict && !isSaid(verdict, exceptions)
			? writeParagraph(verdict.explanation, width, theme)
			: []),
		...derived.flatMap((text) => writeParagraph(text, width, theme, 'dim')),
		...writeParagraph(standing.indicator.about, width, theme, 'dim'),
	];
}

/** A statistical exception has the words of its verdict in its own. */
function isSaid(
	{explanation}: Verdict,
	exceptions: IndicatorEntry['exceptions'],
): boolean {
	return exceptions.some((exception) =>
		exception.explanation.includes(explanation),
	);
}

function describeLatest(latest: Figure): string {
	const breakdown = latest.breakdown ? ` (${latest.breakdown})` : '';
	return `Latest: ${describeValue(latest)}${breakdown}, ${formatPeriod(latest.period)}.`;
}

/** What the newest report holds it against. */
function describeOthers(
	figures: readonly Figure[],
	latest: Figure | undefined,
): string[] {
	return figures
		.filter(
			({role, report}) =>
				(role === 'peer' || role === 'target' || role === 'rank') &&
				report === figures[0]?.report,
		)
		.filter((figure) => figure !== latest)
		.map((figure) => {
			const name =
				figure.role === 'peer'
					? 'Peer'
					: figure.role === 'rank'
						? 'Rank'
						: 'Target';
			const reference = figure.reference ? ` (${figure.reference})` : '';
			return `${name}: ${describeValue(figure)}${reference}.`;
		});
}
