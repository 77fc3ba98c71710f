import {decideItem} from '../../source/commands/review/decide.js';
import {type StartOptions} from '../../source/app/start.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {type Store} from '../../source/store/open.js';

/** Decisions about figures as the program has them: those of the command. */
export function decideIn(store: Store, author: string): StartOptions['decide'] {
	return (seen, choice, at) => {
		decideItem(
			{store, settings: defaultSettings, author, now: () => at},
			seen,
			choice,
		);
	};
}
