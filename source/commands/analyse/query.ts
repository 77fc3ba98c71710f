import {profileNames} from '../../domain/profile-name.js';
import {
	type DesiredDirection,
	desiredDirections,
} from '../../domain/indicator.js';
import {type IndicatorType, indicatorTypes} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {type Settings} from '../../exceptions/settings.js';
import {
	type ColumnMap,
	columnRoles,
	parseColumnMap,
} from '../../importer/series/column-map.js';
import {type Flags, type Request} from '../command.js';
import {readChoice} from '../filter.js';
import {toSettings} from '../settings.js';

/** What is to be analysed, and how. */
export type AnalyseQuery = {
	/** `-` for standard input. */
	readonly file: string;
	readonly settings: Settings;
	/** Absent, each series says by itself. */
	readonly type?: IndicatorType | undefined;
	readonly direction: DesiredDirection;
	readonly map: ColumnMap;
	readonly isWide: boolean;
	/** The name of one of the file's series, or words of it. */
	readonly series?: string | undefined;
};

export const analyseFlags: Flags = {
	profile: {
		type: 'string',
		placeholder: 'P',
		completes: profileNames,
		help: `limits and rules of ${profileNames.join(', ')}; default mdc`,
	},
	type: {
		type: 'string',
		placeholder: 'T',
		completes: indicatorTypes,
		help: `what is measured: ${indicatorTypes.join(', ')}; by default what the values look like`,
	},
	direction: {
		type: 'string',
		placeholder: 'D',
		completes: desiredDirections,
		help: `which way is better: ${desiredDirections.join(', ')}; default neutral`,
	},
	map: {
		type: 'string',
		placeholder: 'MAP',
		help: `columns by other names: period=Month,value=Count; also ${columnRoles.slice(2).join(', ')}`,
	},
	wide: {type: 'boolean', help: 'the table has a column for each period'},
	series: {
		type: 'string',
		placeholder: 'NAME',
		help: 'only one of the series in the file',
	},
};

/** @throws UserError for a missing file, a word that no flag knows, or a map that is none. */
export function readAnalyseQuery(request: Request): AnalyseQuery {
	const {input, flags} = request;
	const [file] = input;
	if (file === undefined) {
		throw new UserError('analyse needs a file', {
			hint: 'try: planwatch analyse FILE.csv, or - for standard input',
			code: 'missing-file',
		});
	}

	const profile = readChoice(request, 'profile', profileNames);
	return {
		file,
		settings: toSettings({profile}),
		type: readChoice(request, 'type', indicatorTypes),
		direction: readChoice(request, 'direction', desiredDirections) ?? 'neutral',
		map: typeof flags.map === 'string' ? readMap(flags.map) : [],
		isWide: flags.wide === true,
		series: typeof flags.series === 'string' ? flags.series : undefined,
	};
}

/** @throws UserError for pairs that name no column. */
export function readMap(text: string): ColumnMap {
	const {map, unread} = parseColumnMap(text);
	if (unread[0] !== undefined) {
		throw new UserError(`--map does not know '${unread[0]}'`, {
			hint: `it takes pairs like period=Month,value=Count, of ${columnRoles.join(', ')}`,
			code: 'bad-map',
		});
	}

	return map;
}
