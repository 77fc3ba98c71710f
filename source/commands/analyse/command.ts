import {type Command} from '../command.js';
import {readBytes} from '../read-bytes.js';
import {analyseGroup, typeOf} from './analyse-group.js';
import {checkGroup} from './check-group.js';
import {chooseGroups} from './choose-groups.js';
import {fillGaps} from './fill-gaps.js';
import {nameInput} from './names.js';
import {analyseFlags, readAnalyseQuery} from './query.js';
import {readGroups, refuseProblems} from './read-input.js';
import {type AnalyseResult} from './result.js';
import {renderAnalysis} from './text.js';

/** Limits, rules and verdict for series that are not stored. */
export const command: Command<AnalyseResult> = {
	name: 'analyse',
	summary: 'limits, rules and verdict for a series in a CSV file',
	usage: 'FILE.csv|-',
	completes: 'files',
	flags: analyseFlags,
	examples: [
		'planwatch analyse burglary.csv --direction decrease',
		'planwatch analyse boroughs.csv --wide --series "camden burglary"',
		'planwatch analyse - --map period=month,numerator=met,denominator=all --profile nhsr',
	],
	schema: 'analyse@1',
	run(request, {quarter}) {
		const query = readAnalyseQuery(request);
		const groups = chooseGroups(
			readGroups(readBytes(query.file), query),
			query.series,
		);
		const name = nameInput(query.file);
		refuseProblems(
			groups.flatMap((group) => checkGroup(group, typeOf(group, query), name)),
		);
		const series = groups.map((group) => analyseGroup(fillGaps(group), query));
		return {
			schema: 'planwatch/analyse@1',
			quarter: quarter.id,
			file: query.file,
			series,
			...(series.length === 1 && series[0]),
		};
	},
	text: renderAnalysis,
};
