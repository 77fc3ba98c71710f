import {type DateRange} from '../../domain/date-range.js';
import {moveStretch} from '../time/spans-of-months.js';
import {readPeerReference} from './peer.js';
import {nearestCompared} from './baseline-period.js';
import {type BareFigure} from './bare-figure.js';

export type Reference = {
	readonly reference?: string | undefined;
	readonly referencePeriod?: DateRange | undefined;
};

/** "lower than at the end of March" is against the end of March. */
const leading = /^(?:as (?:at|of)|at|in|on|to|by|of|during) /i;

/** What a change is against, whose value a peer is, and who a rank is among. */
export function readReference({
	setting,
	role,
	times,
	period,
}: BareFigure): Reference {
	switch (role.role) {
		case 'peer': {
			return {reference: role.whose};
		}

		case 'rank': {
			return {reference: readField(setting.gapAfter, setting.after)};
		}

		case 'change': {
			const peer = readPeerReference(
				setting.gapAfter.length > 4
					? setting.gapAfter + setting.after.slice(setting.gapAfter.length)
					: setting.after,
			);
			if (peer && role.change?.isComparison) {
				return {reference: peer};
			}

			if (
				role.change?.isComparison &&
				/^[^.;,]*\b(?:target|ambition|standard|goal)\b/i.test(setting.gapAfter)
			) {
				return {reference: 'target'};
			}

			const compared = nearestCompared(setting, times.compared);
			if (!compared) {
				return {};
			}

			const {words, months, stretch} = compared;
			const moved =
				period && months !== undefined
					? moveStretch(period.stretch, months).range
					: undefined;
			return {
				reference: words.replace(leading, ''),
				referencePeriod: stretch?.range ?? moved,
			};
		}

		case 'level':
		case 'baseline':
		case 'target':
		case 'range': {
			return {};
		}
	}
}

function readField(gapAfter: string, after: string): string | undefined {
	const group = /\b(?:msg|most[- ]similar|peer group|similar forces)\b/i;
	const nation =
		/\b(?:nationally|national|in the country|in england|of (?:the )?4\d|any force|forces)\b/i;
	const near = gapAfter || after;
	const groupAt = group.exec(near)?.index ?? Number.POSITIVE_INFINITY;
	const nationAt = nation.exec(near)?.index ?? Number.POSITIVE_INFINITY;
	if (groupAt === nationAt) {
		return nation.test(after)
			? 'national'
			: group.test(after)
				? 'MSG'
				: undefined;
	}

	return groupAt < nationAt ? 'MSG' : 'national';
}
