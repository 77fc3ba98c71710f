import {spawn, spawnSync} from 'node:child_process';
import process from 'node:process';

export type Ended = {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: number | null;
};

/** The environment of a script, whatever the tests themselves run in. */
const environment = {
	...process.env,
	CI: undefined,
	PLANWATCH_DB: undefined,
	PLANWATCH_AUTHOR: 'ann',
};

/** Runs the built program and waits for its end. */
export function planwatch(
	words: readonly string[],
	extra: Record<string, string> = {},
	uid?: number,
): Ended {
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		['dist/cli.js', ...words],
		{
			encoding: 'utf8',
			env: {...environment, ...extra},
			maxBuffer: 64 * 1024 * 1024,
			...(uid !== undefined && {uid, gid: uid}),
		},
	);
	return {stdout, stderr, status};
}

/** Starts the built program, to be stopped by the test. */
export function startPlanwatch(words: readonly string[]) {
	return spawn(process.execPath, ['dist/cli.js', ...words], {
		env: environment,
		stdio: 'ignore',
	});
}
