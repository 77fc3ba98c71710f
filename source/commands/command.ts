import {type Report} from '../domain/report.js';
import {type Settings} from '../exceptions/settings.js';
import {type Store} from '../store/open.js';
import {type Names} from './shapes/to-json.js';

/** Words that only the store knows. */
export const wordKinds = [
	'indicators',
	'exceptions',
	'figures',
	'quarters',
] as const;

export type WordKind = (typeof wordKinds)[number];

/** What a shell can complete a word to: one of these, files, or words of the store. */
export type Completer = readonly string[] | 'files' | WordKind;

/** A flag as meow takes it, with the line that help says of it. */
export type Flag = {
	readonly type: 'string' | 'boolean' | 'number';
	readonly help: string;
	/** What stands for the value in help: `FILE`. */
	readonly placeholder?: string;
	/** What a shell offers for the value, where that can be known. */
	readonly completes?: Completer;
};

export type Flags = Readonly<Record<string, Flag>>;

/** What the words of a command line say. */
export type Request = {
	readonly input: readonly string[];
	readonly flags: Readonly<
		Record<string, string | boolean | number | undefined>
	>;
};

/** Takes note of how far a piece of work is, where somebody watches. */
export type Progress = (step: {
	readonly label: string;
	/** 0 to 1. */
	readonly share: number;
	/** How long it may be until the next step, in milliseconds, where that can be told beforehand. */
	readonly expected?: number | undefined;
}) => void;

/** What a command works in. */
export type Context = {
	readonly store: Store;
	/** The quarter asked for: the latest unless `--quarter` names another. */
	readonly quarter: Report;
	readonly names: Names;
	/** Who is at the keyboard, for the triage log. */
	readonly author: string;
	readonly now: () => Date;
	/** Columns that a table may take; Infinity where there is no terminal to fit. */
	readonly width: number;
	/** The bundled data package. */
	readonly dataFolder: string;
	readonly version: string;
	/** From the configuration file. */
	readonly settings: Settings;
	/** The configuration file, whether it is there or not. */
	readonly configFile: string;
	readonly progress: Progress;
	/** All of them, in the order of help. */
	readonly loadCommands: () => Promise<ReadonlyArray<Command<object>>>;
};

/** Rows of a list for `--csv` and `--ndjson`. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * One command: it reads its request, asks, and answers with the value that `--json` prints; `text` says the same to a
 * person.
 */
export type Command<Answer extends object> = {
	readonly name: string;
	/** One line: what it answers. */
	readonly summary: string;
	/** The words after the name: `INDICATOR`. */
	readonly usage: string;
	/** What a shell offers for them, where that can be known. */
	readonly completes?: Completer;
	readonly flags: Flags;
	readonly examples: readonly string[];
	/** Name and version of the JSON contract: `figures@1`. */
	readonly schema: string;
	run(request: Request, context: Context): Answer | Promise<Answer>;
	/** The answer of a request that needs no store: none is opened, or made, for it. */
	runAlone?(
		request: Request,
		context: Pick<Context, 'loadCommands'> & {
			/** Of the store, whether it is there or not. */
			readonly file: string;
		},
	): Promise<Answer | undefined>;
	text(answer: Answer, context: Pick<Context, 'width'>): string;
	/** The list inside the answer, for commands that answer with one. */
	rows?(answer: Answer): readonly Row[];
	/** Other than 0 when the answer is one to stop a script for. */
	exitCode?(answer: Answer, request: Request): 0 | 3 | 10;
};
