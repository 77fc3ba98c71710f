/** Builds `dist/`: a small entry for look-ups, and chunks that are loaded when the screens or a command need them. */
import {execFileSync} from 'node:child_process';
import {chmodSync, rmSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {build} from 'esbuild';
import {mergeBase} from './build/merge-base.js';
import {options} from './build/options.js';
import {packScreens} from './build/pack-screens.js';

rmSync('dist', {recursive: true, force: true});
const {metafile} = await build({
	entryPoints: ['source/cli.tsx'],
	outdir: 'dist',
	metafile: true,
	...options,
});
await mergeBase(metafile, 'dist/cli.js', options);
await packScreens(metafile, 'dist/cli.js', options);
// Says which package ended up in which chunk: the tests hold it against what a look-up loads.
writeFileSync('dist/meta.json', JSON.stringify(metafile));
chmodSync('dist/cli.js', 0o755);
try {
	execFileSync(process.execPath, ['build/keep-code.js'], {timeout: 60_000});
} catch (error) {
	console.warn(`the screens will start slower: ${error.message}`);
}
