import {type Store} from '../../store/open.js';
import {type WordKind} from '../command.js';

/** The words of one kind that the store has, as a command takes them. */
export function listWords(kind: WordKind, store: Store): string[] {
	switch (kind) {
		case 'indicators': {
			return store.indicators.all().map(({id}) => id);
		}

		case 'exceptions': {
			return store.exceptions.all().map(({id}) => id);
		}

		case 'figures': {
			return store.review
				.all()
				.filter(({status}) => status === 'waiting')
				.map(({id}) => id);
		}

		case 'quarters': {
			return [...store.reports.reports().map(({id}) => id), 'latest'];
		}
	}
}
