/**
 * Opens the built screens once, on a terminal that nobody sees and with a store of its own, and keeps the code that V8 made of
 * them beside their scripts: what the first frame and the first keys need is not compiled again at every start.
 */
import {mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {devNull, tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {PassThrough, Writable} from 'node:stream';

/** Down, into the indicator and back; the next priority; the exceptions, the first of them; the end. */
const keys = ['j', '\r', '\u001B', '\t', 'E', 'j', '\r', '\u001B', 'q'];

/** Milliseconds from one key to the next, in which the screens draw. */
const pause = 60;

const dist = path.join(import.meta.dirname, '../dist');
const folder = mkdtempSync(path.join(tmpdir(), 'planwatch-'));
process.on('exit', () => {
	rmSync(folder, {recursive: true});
});

const doNothing = () => undefined;
const stdin = Object.assign(new PassThrough(), {
	isTTY: true,
	setRawMode: doNothing,
	ref: doNothing,
	unref: doNothing,
});
let fingers;
const stdout = Object.assign(
	new Writable({
		write(chunk, _, done) {
			fingers ??= setInterval(press, pause);
			// Whether the terminal is still there.
			if (chunk.includes('\u001B[5n')) {
				stdin.write('\u001B[0n');
			}

			done();
		},
	}),
	{isTTY: true, columns: 120, rows: 40, fd: openSync(devNull, 'w')},
);
Object.defineProperties(process, {
	stdin: {value: stdin},
	stdout: {value: stdout},
});
// Whatever is set where it is built, as that a screen reader listens, says nothing of where it will run.
process.env = {
	TERM: 'xterm-256color',
	LC_ALL: 'C.UTF-8',
	XDG_CONFIG_HOME: folder,
	PLANWATCH_DB: path.join(folder, 'planwatch.db'),
};

await import(path.join(dist, 'cli.js'));
clearInterval(fingers);

const {scripts} = await import(path.join(dist, 'base.js'));
for (const [name, {script}] of scripts) {
	writeFileSync(
		path.join(dist, `${name}.script.js.code`),
		script.createCachedData(),
	);
}

function press() {
	stdin.write(keys.shift() ?? '');
}
