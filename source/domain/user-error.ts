/** 0 done, 1 fault, 2 usage or unknown name, 3 data or store, 10 an exception asked about is open. */
export type ExitCode = 0 | 1 | 2 | 3 | 10;

/** Something that the person at the keyboard can mend: said in lower case, naming the value, with what to do next. */
export class UserError extends Error {
	readonly hint: string | undefined;
	readonly exitCode: ExitCode;
	/** Kebab case, for scripts: `unknown-indicator`. */
	readonly code: string;

	constructor(
		message: string,
		{
			hint,
			exitCode = 2,
			code,
		}: {hint?: string | undefined; exitCode?: ExitCode; code: string},
	) {
		super(message);
		this.name = 'UserError';
		this.hint = hint;
		this.exitCode = exitCode;
		this.code = code;
	}
}
