import {UserError} from '../../domain/user-error.js';
import {describeProblem, type Problem} from '../../importer/problem.js';
import {
	groupSeries,
	type SeriesGroup,
} from '../../importer/series/group-series.js';
import {readSeries} from '../../importer/series/read-series.js';
import {nameInput} from './names.js';
import {type AnalyseQuery} from './query.js';

/** Problems that an error spells out; the rest it counts. */
const mostNamed = 3;

/** The series of a file; @throws UserError if a row of it cannot be read. */
export function readGroups(
	bytes: Uint8Array,
	{file, map, isWide}: Pick<AnalyseQuery, 'file' | 'map' | 'isWide'>,
): readonly SeriesGroup[] {
	const name = nameInput(file);
	const {rows, problems} = readSeries(bytes, {
		file: name,
		map,
		isWide,
	});
	refuseProblems(problems);
	const grouped = groupSeries(rows, name);
	refuseProblems(grouped.problems);
	return grouped.groups;
}

/** @throws UserError that names the first problems, if there are any. */
export function refuseProblems(problems: readonly Problem[]): void {
	const [first] = problems;
	if (!first) {
		return;
	}

	const named = problems
		.slice(0, mostNamed)
		.map((problem) => describeProblem(problem));
	const more = problems.length - named.length;
	throw new UserError(
		[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
		{
			hint:
				hints[first.code] ??
				'nothing of the file was taken: mend it and try again',
			exitCode: 3,
			code: 'bad-series',
		},
	);
}

const mapHint =
	'--map period=Month,value=Count says which column is which; --wide reads a column for each period';

const hints: Readonly<Record<string, string>> = {
	'no-period-column': mapHint,
	'no-value-column': mapHint,
	'ambiguous-column': mapHint,
	'unknown-column': mapHint,
	'repeated-period':
		'where the file holds several series, --map breakdown=Column says what tells them apart',
	'bad-count':
		'where values can be below 0 or between whole numbers, --type other says so',
	contradictory:
		'name either the value in --map or its parts, not both, to say which is meant',
	'above-whole': 'where the parts are no share of a whole, --type rate says so',
};
