import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {isStated, type Period} from '../domain/period.js';
import {formatChangeInFull} from '../format/change.js';
import {formatPeriod} from '../format/period.js';
import {formatFigure, formatValue} from '../format/value.js';
import {type Gap} from './tolerances.js';

/** `Arrest rate for domestic abuse (high risk)`: what a sentence about a figure begins with. */
export function describeSubject(
	indicator: Indicator,
	breakdown: string | undefined,
): string {
	return breakdown ? `${indicator.name} (${breakdown})` : indicator.name;
}

/** `, 12 months to Sep 2023`, or nothing when the report does not say. */
export function describePeriod(period: Period): string {
	return isStated(period) ? `, ${formatPeriod(period)}` : '';
}

/** `13.8 points`, `4.2%`: without sign, for a sentence that says which way. */
export function describeGap({size, unit}: Pick<Gap, 'size' | 'unit'>): string {
	const rounded = Math.round(Math.abs(size) * 10) / 10;
	return unit === 'percent'
		? formatValue(rounded, 'percent')
		: `${formatValue(rounded, 'count')} ${rounded === 1 ? 'point' : 'points'}`;
}

/** `over ×2 on last year`: a change with the words that its print put before it. */
export function describeChange(change: Figure): string {
	return `${change.qualifier ? `${change.qualifier.replaceAll('-', ' ')} ` : ''}${formatChangeInFull(change)}`;
}

/** Why a movement is held against a tolerance and not tested. */
export function describeUntested(
	{type}: Indicator,
	levels: readonly Figure[] = [],
): string {
	const inexact = levels.find(({qualifier}) => qualifier !== undefined);
	if (type === 'count' && inexact) {
		return `It is beyond the tolerance and cannot be tested: published as ${formatFigure(inexact)} and not as an exact value.`;
	}

	switch (type) {
		case 'headcount': {
			return 'It is beyond the tolerance; a headcount is no sample, so there is nothing to test.';
		}

		case 'duration': {
			return 'It is beyond the tolerance and cannot be tested: published without the spread of the times.';
		}

		case 'count':
		case 'proportion':
		case 'rate':
		case 'currency':
		case 'rank':
		case 'other': {
			return 'It is beyond the tolerance and cannot be tested: published without counts.';
		}
	}
}

/** The part of an exception's id that names its subject: `da-arrest-rate/high-risk`. */
export function subjectKey(
	figure: Pick<Figure, 'indicator' | 'breakdown'>,
): string {
	return [figure.indicator, figure.breakdown]
		.filter((part) => part !== undefined)
		.map((part) => toKey(part))
		.join('/');
}

/** Lower case words joined by hyphens. */
export function toKey(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^a-z\d]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
