import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {type ExceptionsResult} from '../../source/commands/exceptions/result.js';
import {type StatusResult} from '../../source/commands/status/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

test('a wider tolerance is fewer exceptions, at the next start, and back again', async () => {
	const folder = temporaryFolder();
	const store = path.join(folder, 'planwatch.db');
	const countPeers = async () => {
		const {exceptions} = await ask<ExceptionsResult>(
			store,
			'exceptions',
			'--kind',
			'peer',
		);
		return exceptions.length;
	};

	const usual = await countPeers();
	writeFileSync(
		path.join(folder, 'planwatch.conf'),
		'# wide\ntolerance.points = 14\n',
	);
	expect(await countPeers()).toBeLessThan(usual);
	writeFileSync(path.join(folder, 'planwatch.conf'), '');
	expect(await countPeers()).toBe(usual);
});

test('a mistake in the configuration is named by its line', async () => {
	const folder = temporaryFolder();
	const store = path.join(folder, 'planwatch.db');
	writeFileSync(path.join(folder, 'planwatch.conf'), '# mine\nprofil = mdc\n');
	await expect(run(store, 'overview')).rejects.toMatchObject({
		message: expect.stringMatching(/planwatch\.conf:2 profil: /) as string,
		exitCode: 3,
	});
});

test('status names the configuration file', async () => {
	const folder = temporaryFolder();
	const {configuration} = await ask<StatusResult>(
		path.join(folder, 'planwatch.db'),
		'status',
	);
	expect(configuration).toMatchObject({
		file: path.join(folder, 'planwatch.conf'),
		isThere: false,
		profile: 'mdc',
	});
});
