import {type Indicator} from '../domain/indicator.js';
import {UserError} from '../domain/user-error.js';
import {type Store} from '../store/open.js';
import {nearest} from './nearest.js';

/**
 * The indicator that words mean: by id, by name or alias in full, by the only name that holds the words, or by the
 * only indicator that the search finds. The same search stands behind `find` and the screen's `/`.
 *
 * @throws UserError with the candidates when the words mean several, and the nearest names when they mean none.
 */
export function findIndicator(store: Store, words: string): Indicator {
	const all = store.indicators.all();
	const wanted = normalise(words);
	const exact =
		all.find(({id}) => id === words.trim()) ??
		onlyOne(all.filter(({name}) => normalise(name) === wanted)) ??
		onlyOne(
			all.filter(({aliases}) =>
				aliases.some((alias) => normalise(alias) === wanted),
			),
		);
	if (exact) {
		return exact;
	}

	const found = new Set(
		store.search
			.query(words, all.length)
			.filter(({kind}) => kind === 'indicator')
			.map(({ref}) => ref),
	);
	const candidates = all.filter(({id}) => found.has(id));
	const named = candidates.filter(({name}) => normalise(name).includes(wanted));
	const single = onlyOne(named) ?? onlyOne(candidates);
	if (single) {
		return single;
	}

	throw candidates.length > 0
		? new UserError(`'${words}' means ${candidates.length} indicators`, {
				hint: `name one: ${candidates
					.slice(0, 8)
					.map(({id}) => id)
					.join(', ')}${candidates.length > 8 ? ', …' : ''}`,
				code: 'several-indicators',
			})
		: new UserError(`no indicator is called '${words}'`, {
				hint: `the nearest are ${nearestIndicators(words, all).join(', ')}; 'planwatch find WORDS' searches everything`,
				code: 'unknown-indicator',
			});
}

function onlyOne<T>(items: readonly T[]): T | undefined {
	return items.length === 1 ? items[0] : undefined;
}

function normalise(text: string): string {
	return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

function nearestIndicators(words: string, all: readonly Indicator[]): string[] {
	const byName = new Map(all.map(({id, name}) => [name, id]));
	return nearest(words, [...byName.keys()]).map((name) => byName.get(name)!);
}
