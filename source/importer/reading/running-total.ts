import {type Role} from '../../domain/figure.js';
import {type Setting} from './setting.js';
import {type Based} from './settle-time.js';
import {softener} from './softeners.js';

/** "they have held", "they had spoken to 15,000 and delivered". */
const doneSoFar = new RegExp(
	String.raw`\b(?:has|have|had) (?:now |also |since )?(?!been\b)\w+(?:ed|en|oken|eld|un|ade|et|ad|one)(?: \w+){0,2} ${softener}$|\b(?:has|have|had)\b[^;]*\band \w+ed ${softener}$`,
	'i',
);

/** "Since January 2020 they have seen 15,000. By the end of June they had held 1,042": up to there since it began. */
export function runOn(
	settled: Based,
	{mention, before}: Setting,
	role: Role,
	spans: ReadonlyArray<Pick<Based, 'stretch'>>,
): Based | undefined {
	const begun = spans.findLast(({stretch}) => stretch.kind === 'since');
	const isSum =
		role === 'level' &&
		mention.unit === 'count' &&
		settled.stretch.kind === 'as-at' &&
		doneSoFar.test(before);
	return begun && isSum
		? {
				basis: settled.basis,
				stretch: {
					range: {
						start: begun.stretch.range.start,
						end: settled.stretch.range.end,
					},
					kind: 'since',
				},
			}
		: undefined;
}
