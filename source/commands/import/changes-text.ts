import {describePlace} from '../shapes/to-text.js';
import {type ImportResult} from './result.js';

/** What a newer text of a report says otherwise, by figure: a first text has nothing to be compared with. */
export function listChanges(
	{items, gone, figures}: ImportResult,
	most: number,
): string[] {
	if (figures.unchanged + figures.removed === 0) {
		return [];
	}

	const taken = items.filter(({status}) => status === 'accepted');
	return [
		...listUpTo(
			'No longer printed',
			gone.map((figure) => `${figure.printed}  ${describePlace(figure)}`),
			most,
		),
		...listUpTo(
			'Newly accepted',
			taken.map(
				(item) =>
					`${item.printed}  ${item.indicator?.name ?? 'no indicator'}  ${describePlace(item)}`,
			),
			most,
		),
	];
}

function listUpTo(
	title: string,
	rows: readonly string[],
	most: number,
): string[] {
	const more = rows.length - most;
	return rows.length === 0
		? []
		: [
				'',
				title,
				...rows.slice(0, most).map((row) => `  ${row}`),
				...(more > 0 ? [`  and ${more} more`] : []),
			];
}
