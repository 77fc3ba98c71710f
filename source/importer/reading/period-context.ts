import {type Clock} from '../time/clock.js';
import {type SentenceTimes} from '../time/own-time.js';
import {type Background} from './background.js';

/** What the period of a figure is read from. */
export type PeriodContext = {
	/** Of the figure's own sentence. */
	readonly times: SentenceTimes;
	readonly background: Background;
	readonly clock: Clock;
};
