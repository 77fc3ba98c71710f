import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The parts of `datapackage.json` that are read here. */
export type Descriptor = {
	readonly version: string;
	readonly resources: ReadonlyArray<{
		readonly name: string;
		readonly path: string;
	}>;
};

/** What a data package says of itself, without reading the rest of it. */
export function readDescriptor(folder: string): Descriptor {
	return JSON.parse(
		readFileSync(path.join(folder, 'datapackage.json'), 'utf8'),
	) as Descriptor;
}
