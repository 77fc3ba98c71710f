import {unzipSync} from 'fflate';

/**
 * The names of what is in a zip archive, from the directory at its end; nothing is unpacked.
 *
 * @returns `undefined` where there is no such directory: the file was cut off.
 */
export function listEntries(bytes: Uint8Array): readonly string[] | undefined {
	const names: string[] = [];
	try {
		unzipSync(bytes, {
			filter({name}) {
				names.push(name);
				return false;
			},
		});
		return names;
	} catch {
		return undefined;
	}
}
