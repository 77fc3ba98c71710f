import {cpSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../temporary-folder.js';

/** The built program in a folder of its own, where no package is installed. */
export function copyDist(): string {
	const root = temporaryFolder();
	const dist = path.join(root, 'dist');
	cpSync('dist', dist, {recursive: true});
	writeFileSync(
		path.join(root, 'package.json'),
		'{"type": "module", "version": "0.0.0"}',
	);
	return dist;
}
