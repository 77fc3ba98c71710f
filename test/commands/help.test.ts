import {expect, test} from 'vitest';
import {describeProgram} from '../../source/commands/help.js';

test('only flags that every command takes are said to be of every command', async () => {
	const help = await describeProgram();
	const [every] = help.split('Flags of every command')[1]!.split('\n\n');
	expect(every).toMatch(/--json/);
	expect(every).not.toMatch(/--(?:ascii|plain|version|csv|ndjson)/);
	expect(help).toMatch(/Flags of planwatch without a command[^]*--ascii/);
});
