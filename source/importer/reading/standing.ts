import {type Role} from '../../domain/figure.js';
import {anyNumber} from '../numbers/number-words.js';
import {softener} from './softeners.js';
import {type Setting} from './setting.js';

const verbs =
	'has|have|carr(?:y|ies)|employs?|takes?|numbers?|holds?|consists? of|comprises?|contains?';
const stands = new RegExp(
	String.raw`\b(?:${verbs}) ${softener}(?:${anyNumber} (?:[\w’'-]+ ){1,3}?(?:and|,) )*$`,
	'i',
);

/**
 * True for what is said to be so, without a time of its own: "the team has 12 officers and two drones", "a case takes 8
 * days". It belongs to no span that the sentence before was about.
 */
export function isStanding({mention, before}: Setting, role: Role): boolean {
	const isAmount =
		mention.unit === 'count' ||
		mention.unit === 'fte' ||
		mention.unit === 'days';
	return role === 'level' && isAmount && stands.test(before.slice(-160));
}
