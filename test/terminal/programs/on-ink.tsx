import process from 'node:process';
import {startApp} from '../../../source/app/start.js';
import {openStore} from '../../../source/store/open.js';

/** The screens of a store on what Ink itself sends to a terminal, to hold ours against. */
const store = openStore(process.argv.at(-1)!);
await startApp({
	store,
	quarter: store.reports.reports().at(-1)!,
	author: 'ann',
	now: () => new Date(),
	decide: () => undefined,
	copy: () => undefined,
	redraw: () => undefined,
	stdin: process.stdin,
	stdout: process.stdout,
	isColour: true,
	isAscii: false,
	debug: false,
});
store.close();
