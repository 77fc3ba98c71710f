import {type Objective} from '../../domain/report.js';
import {type Problem} from '../../importer/problem.js';
import {type ReadReport} from '../../importer/read-report.js';

/** Places of a report that may have been read amiss: headings in other words, and objectives of another priority. */
export function doubtPlaces(
	{sections}: ReadReport,
	known: readonly Objective[],
	file: string,
): Problem[] {
	const priorities = new Map(known.map(({id, priority}) => [id, priority]));
	return sections.flatMap(({priority, objectives}) =>
		objectives.flatMap(({id, heading, takenFor, paragraphs}): Problem[] => {
			const place = {file, line: paragraphs[0]!.line, column: '1'};
			const own = priorities.get(id);
			return [
				...(takenFor === undefined
					? []
					: [
							{
								...place,
								code: 'reworded-heading',
								message: `'${heading}' is taken for the objective '${takenFor}'`,
							},
						]),
				...(own === undefined || own === priority
					? []
					: [
							{
								...place,
								code: 'other-priority',
								message: `'${heading}' is an objective of priority ${own}, and its section is read as one of priority ${priority}`,
							},
						]),
			];
		}),
	);
}
