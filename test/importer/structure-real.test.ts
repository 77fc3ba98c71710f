import {describe, expect, test} from 'vitest';
import {readPackage} from '../../source/importer/package/read-package.js';
import {readStructure} from '../../source/importer/structure.js';
import {readReal, realReports, reasonToSkip} from './real-reports.js';

if (reasonToSkip) {
	console.log(reasonToSkip);
}

const {data} = readPackage('data');

function findId(heading: string): string | undefined {
	return data.objectives.find(({name, headings}) =>
		[name, ...headings].some(
			(wording) => wording.toLowerCase() === heading.toLowerCase(),
		),
	)?.id;
}

describe.skipIf(reasonToSkip !== undefined)('the real reports', () => {
	test.each(realReports)(
		'$id has the places of its curated reading',
		({id, file}) => {
			const {report, sections} = readStructure(readReal(file));
			const read = sections.flatMap(({priority, strand, heading, objectives}) =>
				objectives.map((objective) => ({
					priority,
					strand,
					objective: findId(objective.heading),
					heading,
					paragraphs: objective.paragraphs.length,
				})),
			);
			expect(report).toBe(id);
			expect(read).toEqual(
				data.commentary
					.filter((commentary) => commentary.report === id)
					.map(({priority, strand, objective, heading, paragraphs}) => ({
						priority,
						strand,
						objective,
						heading,
						paragraphs,
					})),
			);
		},
	);
});
