import {type ExceptionFinding} from '../domain/exception.js';
import {type StyleName} from '../ui/theme.js';

export type Mark = {readonly text: string; readonly style: StyleName};

/** `▲` and `▼` say which side it is on, the colour and the order whether that is to be welcomed; `●` is anything else. */
export function markException({
	bearing,
	side,
}: Pick<ExceptionFinding, 'bearing' | 'side'>): Mark {
	if (bearing !== 'unfavourable') {
		return {text: '●', style: bearing};
	}

	return {
		text: side === 'high' ? '▲' : side === 'low' ? '▼' : '●',
		style: 'unfavourable',
	};
}

/** The same in words: `unfavourable, high`. */
export function sayMark({text, style}: Mark): string {
	const side = {'▲': 'high', '▼': 'low'}[text];
	return side ? `${style}, ${side}` : style;
}

/** For the help: what each mark stands for. */
export const legend: ReadonlyArray<{
	readonly mark: Mark;
	readonly meaning: string;
}> = [
	{mark: {text: '▶', style: 'accent'}, meaning: 'selected'},
	{mark: {text: '▲', style: 'unfavourable'}, meaning: 'unfavourable, high'},
	{mark: {text: '▼', style: 'unfavourable'}, meaning: 'unfavourable, low'},
	{
		mark: {text: '●', style: 'favourable'},
		meaning: 'another exception: favourable, neutral or a query',
	},
	{
		mark: {text: '⁇', style: 'plain'},
		meaning: 'the report allows two readings',
	},
	{mark: {text: '●', style: 'plain'}, meaning: 'in a chart: a printed value'},
	{
		mark: {text: '○', style: 'plain'},
		meaning: 'in a chart: worked out from a printed change',
	},
	{
		mark: {text: '◆', style: 'plain'},
		meaning: 'in a chart: breaks a rule, which is named under it',
	},
	{mark: {text: '·', style: 'plain'}, meaning: 'one value only'},
	{mark: {text: '[5]', style: 'figure'}, meaning: 'in a text: a figure'},
	{
		mark: {text: '[?5]', style: 'plain'},
		meaning: 'in a text: read as a figure, not reviewed',
	},
];
