import {
	type DesiredDirection,
	desiredDirections,
} from '../../domain/indicator.js';
import {type Strand} from '../../domain/strand.js';
import {
	type IndicatorType,
	indicatorTypes,
	type Unit,
	units,
} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {type ColumnMap} from '../../importer/series/column-map.js';
import {readMap} from '../analyse/query.js';
import {type Flags, type Request} from '../command.js';
import {filterFlags, readChoice, readFilter} from '../filter.js';

/** What a new indicator is, where the file brings one. */
export type NewIndicator = {
	readonly type: IndicatorType;
	readonly unit: Unit;
	readonly direction: DesiredDirection;
	readonly priority: number;
	readonly strand: Strand;
};

/** What to do with one of the files. */
export type ImportQuery = {
	readonly file: string;
	readonly map: ColumnMap;
	readonly isWide: boolean;
	/** The indicator of every row, where the file does not name it. */
	readonly indicator?: string | undefined;
	/** Absent: a name that there is none of is an error. */
	readonly created?: NewIndicator | undefined;
	readonly isDryRun: boolean;
	/** Every figure of a report waits for a person, however sure the reading is. */
	readonly isReviewAll: boolean;
};

export const importFlags: Flags = {
	indicator: {
		type: 'string',
		placeholder: 'NAME',
		completes: 'indicators',
		help: 'the indicator of a file that names none',
	},
	new: {
		type: 'boolean',
		help: 'make the indicators that there are none of; needs the flags below',
	},
	type: {
		type: 'string',
		placeholder: 'T',
		completes: indicatorTypes,
		help: `what a new one measures: ${indicatorTypes.join(', ')}`,
	},
	unit: {
		type: 'string',
		placeholder: 'U',
		completes: units,
		help: 'its unit: count, percent, gbp, seconds, days, …',
	},
	direction: {
		type: 'string',
		placeholder: 'D',
		completes: desiredDirections,
		help: `which way is better: ${desiredDirections.join(', ')}`,
	},
	priority: {
		...filterFlags.priority!,
		help: 'the priority it belongs to, 1 to 5',
	},
	strand: {...filterFlags.strand!, help: 'the strand it belongs to'},
	map: {
		type: 'string',
		placeholder: 'MAP',
		help: 'columns by other names: period=Month,value=Count',
	},
	wide: {type: 'boolean', help: 'the table has a column for each period'},
	reviewAll: {
		type: 'boolean',
		help: 'hold every figure of a report for review',
	},
	dryRun: {type: 'boolean', help: 'say what would happen, and change nothing'},
};

/**
 * A query for each file.
 *
 * @throws UserError for a missing file, a word that no flag knows, or a new indicator that is not said to be anything.
 */
export function readImportQueries(request: Request): ImportQuery[] {
	const {input, flags} = request;
	if (input.length === 0) {
		throw new UserError('import needs a file', {
			hint: 'try: planwatch import burglary.csv --indicator residential-burglary',
			code: 'missing-file',
		});
	}

	const common = {
		map: typeof flags.map === 'string' ? readMap(flags.map) : [],
		isWide: flags.wide === true,
		indicator:
			typeof flags.indicator === 'string' ? flags.indicator : undefined,
		created: flags.new ? readNewIndicator(request) : undefined,
		isDryRun: flags.dryRun === true,
		isReviewAll: flags.reviewAll === true,
	};
	return input.map((file) => ({...common, file}));
}

function readNewIndicator(request: Request): NewIndicator {
	const {priority, strand} = readFilter(request);
	const type = readChoice(request, 'type', indicatorTypes);
	const unit = readChoice(request, 'unit', units);
	const direction = readChoice(request, 'direction', desiredDirections);
	if (!type || !unit || !direction || !priority || !strand) {
		const missing = Object.entries({type, unit, direction, priority, strand})
			.filter(([, value]) => value === undefined)
			.map(([name]) => `--${name}`);
		throw new UserError(`a new indicator needs ${missing.join(', ')}`, {
			hint: 'for example --type count --unit count --direction decrease --priority 2 --strand police',
			code: 'incomplete-indicator',
		});
	}

	return {type, unit, direction, priority, strand};
}
