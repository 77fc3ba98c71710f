import {type Qualifier} from '../../domain/figure.js';
import {type Mention} from '../numbers/mention.js';
import {type SentenceTimes} from '../time/own-time.js';
import {type ReadRole} from './role.js';
import {type Setting} from './setting.js';
import {type Based} from './settle-time.js';

/** A figure as its paragraph alone tells it, before it is matched to an indicator. */
export type BareFigure = {
	readonly setting: Setting;
	readonly mention: Mention;
	readonly qualifier: Qualifier | undefined;
	readonly role: ReadRole;
	readonly period: Based | undefined;
	readonly times: SentenceTimes;
	/** In a table, under a heading that says its period. */
	readonly isUnderHeading?: boolean;
};
