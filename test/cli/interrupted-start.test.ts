import {once} from 'node:events';
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {expect, test, vi} from 'vitest';
import {type StatusResult} from '../../source/commands/status/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {planwatch, startPlanwatch} from './planwatch.js';

/** Moments of a first start, by what has reached the disk. */
const moments = [
	['the file is made', 0],
	['the first tables are written', 20_000],
	['the data are being written', 120_000],
] as const;

test.each(moments)(
	'a start that is killed when %s is finished by the next',
	async (_, bytes) => {
		const file = path.join(temporaryFolder(), 'planwatch.db');
		const child = startPlanwatch(['overview', '--db', file]);
		const ended = once(child, 'exit');
		await vi.waitFor(
			() => {
				expect(existsSync(file)).toBe(true);
				const log = `${file}-wal`;
				const written =
					statSync(file).size + (existsSync(log) ? statSync(log).size : 0);
				expect(written).toBeGreaterThanOrEqual(bytes);
			},
			{interval: 1, timeout: 20_000},
		);
		child.kill('SIGKILL');
		await ended;

		const {stdout, status} = planwatch(['status', '--db', file, '--json']);
		expect(status).toBe(0);
		const {data} = JSON.parse(stdout) as StatusResult;
		expect(data).toMatchObject({reports: 2, figures: 210, triageEntries: 0});
	},
);

test('two first starts at once make one store', async () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	const children = [1, 2, 3].map(() =>
		startPlanwatch(['overview', '--db', file]),
	);
	const codes = await Promise.all(
		children.map(async (child) => once(child, 'exit')),
	);
	expect(codes.map(([code]) => code as number)).toEqual([0, 0, 0]);
	const {stdout} = planwatch(['status', '--db', file, '--json']);
	expect((JSON.parse(stdout) as StatusResult).data).toMatchObject({
		figures: 210,
	});
});
