import {EventEmitter} from 'node:events';

/** Something with events and the members given, in the place of a stream or the process. */
export function createEmitter<Members extends Record<string, unknown>>(
	members: Members,
): EventEmitter & Members {
	// eslint-disable-next-line unicorn/prefer-event-target -- as above.
	return Object.assign(new EventEmitter(), members);
}
