import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The reports as they came are no part of the project; tests on them run where they lie beside it. */
const folder = path.resolve('../shared/reports');

export const realReports = ['2022-23-q1', '2023-24-q2'].map((id) => ({
	id,
	file: path.join(folder, `${id}.txt`),
}));

/** Why the tests on the real reports do not run; `undefined` where they do. */
export const reasonToSkip = realReports.every(({file}) => existsSync(file))
	? undefined
	: `skipped: the real reports are not in ${path.relative('.', folder)}`;

export function readReal(file: string): string {
	return readFileSync(file, 'utf8');
}
