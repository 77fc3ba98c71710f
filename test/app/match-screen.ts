import {describe, expect, test} from 'vitest';
import {type World} from '../../source/app/world.js';
import {drawScreen} from './draw-screen.js';

/** Holds what the terminal shows after keys against the file that is kept of it: exactly that, within the terminal's rows. */
export async function matchScreen(
	world: World,
	[name, keys]: readonly [name: string, keys: readonly string[]],
	{columns, rows}: {readonly columns: number; readonly rows: number},
): Promise<string> {
	const screen = drawScreen(world, keys, {columns, rows});
	expect(screen.split('\n').length).toBeLessThanOrEqual(rows);
	await expect(`${screen}\n`).toMatchFileSnapshot(
		`../output/${name}-${columns}x${rows}.txt`,
	);
	return screen;
}

/** Both sizes of terminal that everything is looked at in. */
export const sizes = [
	[80, 24],
	[120, 40],
] as const;

/** A test for each scene at each size. */
export function testScreens(
	world: World,
	scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]>,
): void {
	describe.each(sizes)('at %i×%i', (columns, rows) => {
		test.each(scenes)('%s', async (name, keys) => {
			await matchScreen(world, [name, keys], {columns, rows});
		});
	});
}
