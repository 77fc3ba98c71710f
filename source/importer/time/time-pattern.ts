import {type Searched} from '../find-matches.js';
import {type Groups} from '../numbers/pattern.js';
import {type Reason} from '../numbers/mention.js';
import {type Clock} from './clock.js';
import {type Sense} from './time-phrase.js';

export type TimePattern = Searched & {
	readonly why: Reason | undefined;
	read(groups: Groups, clock: Clock): Sense | undefined;
};
