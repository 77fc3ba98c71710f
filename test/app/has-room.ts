import {describe, expect, test} from 'vitest';
import {type World} from '../../source/app/world.js';
import {drawScreen} from './draw-screen.js';

/** Holds each screen, reached by its keys, to terminals of sizes that no snapshot has. */
export function testRoom(
	world: World,
	scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]>,
): void {
	describe.each([
		[60, 15],
		[100, 30],
		[160, 50],
		[200, 60],
	])('%i×%i', (columns, rows) => {
		test.each(scenes)('has room for %s', (_name, keys) => {
			const lines = drawScreen(world, keys, {columns, rows}).split('\n');
			expect(lines).toHaveLength(rows);
			for (const line of lines) {
				expect([...line].length).toBeLessThanOrEqual(columns);
			}
		});
	});
}
