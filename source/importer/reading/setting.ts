import {type Mention} from '../numbers/mention.js';
import {splitSentences} from '../sentences.js';
import {type Span} from '../span.js';

/** A figure's number among its words. Gaps end at the neighbouring figures, which have words of their own. */
export type Setting = {
	readonly mention: Mention;
	readonly sentence: Span;
	/** Index of the sentence in its paragraph. */
	readonly sentenceIndex: number;
	/** From the sentence's beginning, or the figure before, to the number. */
	readonly gapBefore: string;
	readonly gapAfter: string;
	/** From the sentence's beginning to the number. */
	readonly before: string;
	readonly after: string;
	readonly previous: Mention | undefined;
	readonly next: Mention | undefined;
};

/** How far from a number, in characters, its words are looked for: sentences without an end must not take for ever. */
const farthest = 600;

/** Puts each number of a paragraph among the words of its sentence. */
export function placeMentions(
	text: string,
	mentions: readonly Mention[],
): Setting[] {
	const sentences = splitSentences(text);
	let index = 0;
	return mentions.map((mention, place) => {
		while (sentences[index]!.end < mention.end) {
			index++;
		}

		const sentence = sentences[index]!;
		const [before, behind] = [mentions[place - 1], mentions[place + 1]];
		const previous =
			before && before.start >= sentence.start ? before : undefined;
		const next = behind && behind.end <= sentence.end ? behind : undefined;
		const from = Math.max(sentence.start, mention.start - farthest);
		const to = Math.min(sentence.end, mention.end + farthest);
		return {
			mention,
			sentence,
			sentenceIndex: index,
			gapBefore: text.slice(Math.max(from, previous?.end ?? 0), mention.start),
			gapAfter: text.slice(mention.end, Math.min(to, next?.start ?? to)),
			before: text.slice(from, mention.start),
			after: text.slice(mention.end, to),
			previous,
			next,
		};
	});
}
