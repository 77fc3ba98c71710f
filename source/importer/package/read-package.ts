import {type DataPackage} from '../../domain/data-package.js';
import {desiredDirections, type Indicator} from '../../domain/indicator.js';
import {type Commentary, type Objective} from '../../domain/report.js';
import {strands} from '../../domain/strand.js';
import {indicatorTypes, units} from '../../domain/unit.js';
import {type Problem} from '../problem.js';
import {readRow, type RowReader} from './cells.js';
import {readDescriptor} from './descriptor.js';
import {readFigure} from './figure-row.js';
import {readTable} from './read-table.js';

export type ReadPackage = {
	readonly data: DataPackage;
	readonly problems: readonly Problem[];
};

/**
 * Reads a Frictionless data package: a folder with `datapackage.json` and the CSV files that it names.
 *
 * @throws when there is no such folder, or its description is none; what is wrong with a file comes back as problems.
 */
export function readPackage(folder: string): ReadPackage {
	const descriptor = readDescriptor(folder);
	const problems: Problem[] = [];

	const readAll = <T>(resource: string, read: (row: RowReader) => T): T[] =>
		descriptor.resources
			.filter(({name}) => name === resource || name.startsWith(`${resource}-`))
			.flatMap(({path: file}) =>
				readTable(folder, file, problems).map((cells, index) =>
					read(readRow(cells, file, index + 2, problems)),
				),
			);

	const data = {
		version: descriptor.version,
		priorities: readAll('priorities', (row) => ({
			number: row.number('priority'),
			name: row.text('name'),
			shortName: row.text('short_name'),
		})),
		topics: readAll('topics', (row) => ({
			id: row.text('topic'),
			name: row.text('name'),
			service: row.oneOf('service', ['police', 'fire']),
		})),
		objectives: readAll('objectives', readObjective),
		reports: readAll('reports', (row) => ({
			id: row.text('report'),
			quarter: row.text('quarter'),
			title: row.text('title'),
		})),
		indicators: readAll('indicators', readIndicator),
		figures: readAll('figures', readFigure),
		commentary: readAll('commentary', readCommentary),
	};
	return {data, problems};
}

function readObjective(row: RowReader): Objective {
	return {
		id: row.text('objective'),
		priority: row.number('priority'),
		strand: row.oneOf('strand', strands),
		name: row.text('name'),
		headings: row.list('headings'),
	};
}

function readIndicator(row: RowReader): Indicator {
	return {
		id: row.text('indicator'),
		name: row.text('name'),
		priority: row.number('priority'),
		strand: row.oneOf('strand', strands),
		objective: row.text('objective'),
		topics: row.list('topics'),
		type: row.oneOf('type', indicatorTypes),
		unit: row.oneOf('unit', units),
		direction: row.oneOf('direction', desiredDirections),
		decimals: row.number('decimals'),
		aliases: row.list('aliases'),
		about: row.text('about'),
		complement: row.optional('complement'),
	};
}

function readCommentary(row: RowReader): Commentary {
	return {
		report: row.text('report'),
		priority: row.number('priority'),
		strand: row.oneOf('strand', strands),
		objective: row.text('objective'),
		heading: row.text('heading'),
		paragraphs: row.number('paragraphs'),
		summary: row.text('summary'),
	};
}
