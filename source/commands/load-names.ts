import {type Store} from '../store/open.js';
import {type Names} from './shapes/to-json.js';

/** Names for the ids that figures carry, as the store has them now. */
export function loadNames(store: Store): Names {
	return {
		indicators: new Map(store.indicators.all().map(({id, name}) => [id, name])),
		objectives: new Map(
			store.reports.objectives().map(({id, name}) => [id, name]),
		),
	};
}
