/**
 * What each room of `source/` may import. Anything that is not listed here is an error.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Room → the rooms it may import from (itself always). */
const rooms = {
	domain: [],
	statistics: ['domain'],
	exceptions: ['domain', 'statistics', 'format'],
	importer: ['domain'],
	store: ['domain'],
	format: ['domain'],
	commands: [
		'domain',
		'statistics',
		'exceptions',
		'importer',
		'store',
		'format',
	],
	ui: ['domain', 'format'],
	screens: ['ui', 'format', 'exceptions', 'domain'],
	terminal: [],
	app: ['screens', 'store', 'terminal', 'ui', 'domain', 'format'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
	name: `${room}-imports-only-what-it-may`,
	severity: 'error',
	from: {path: `^source/${room}/`},
	to: {
		path: '^source/',
		pathNot: `^source/(${[room, ...allowed].join('|')})/`,
		// Types of the store may be named in a screen; its code may not run there.
		...(room === 'screens' && {dependencyTypesNot: ['type-only']}),
	},
}));

/** Packages that stand behind one file or room. */
const ownedPackages = [
	{name: 'better-sqlite3', owner: '^source/store/'},
	{name: 'ink-table', owner: String.raw`^source/ui/ink-table\.tsx?$`},
	{name: 'asciichart', owner: String.raw`^source/format/chart\.ts$`},
];

const configuration = {
	forbidden: [
		{name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
		{
			name: 'no-orphans',
			severity: 'error',
			from: {orphan: true, path: '^source/', pathNot: String.raw`\.d\.ts$`},
			to: {},
		},
		...roomRules,
		{
			name: 'screens-name-only-types-of-the-store',
			severity: 'error',
			from: {path: '^source/screens/'},
			to: {path: '^source/store/', dependencyTypesNot: ['type-only']},
		},
		...ownedPackages.map(({name, owner}) => ({
			name: `${name}-in-one-place`,
			severity: 'error',
			from: {path: '^source/', pathNot: owner},
			to: {path: `node_modules/${name}`, dependencyTypesNot: ['type-only']},
		})),
		{
			name: 'process-in-cli-and-terminal',
			severity: 'error',
			from: {
				path: '^source/',
				pathNot: String.raw`^source/(cli\.tsx|terminal/|store/driver\.ts)`,
			},
			to: {path: '^(node:)?process$', dependencyTypes: ['core']},
		},
		{
			name: 'commands-without-ink',
			severity: 'error',
			from: {
				path: '^source/(commands|domain|statistics|exceptions|importer|store|format)/',
			},
			to: {path: 'node_modules/(ink|react|ink-table)/'},
		},
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: {fileName: 'tsconfig.json'},
		doNotFollow: {path: 'node_modules'},
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default'],
		},
	},
};

export default configuration;
