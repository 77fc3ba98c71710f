import {knownSettings} from './known-settings.js';

/** The known key that shares the most pairs of neighbouring letters with what was typed (Dice's coefficient). */
export function nearestKey(typed: string): string {
	const wanted = listPairs(typed);
	const [nearest] = Object.keys(knownSettings)
		.map((key) => {
			const pairs = listPairs(key);
			const shared = wanted.filter((pair) => pairs.includes(pair)).length;
			return {key, likeness: (2 * shared) / (wanted.length + pairs.length)};
		})
		.toSorted((a, b) => b.likeness - a.likeness);
	return nearest!.key;
}

function listPairs(text: string): string[] {
	const padded = ` ${text} `;
	return [...padded]
		.slice(1)
		.map((letter, index) => `${padded[index]}${letter}`);
}
