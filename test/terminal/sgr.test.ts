import {expect, test} from 'vitest';
import {readStyle} from '../../source/terminal/sgr.js';
import {plainStyle} from '../../source/terminal/style.js';

test.each([
	['1', '', ''],
	['1;31', '0', ''],
	['', '1;31;44', '1;31;44'],
	['31', '34', '34'],
	['31', '38;5;208', '38;5;208'],
	['38;2;1;2;3', '91', '91'],
	['1', '2', '1;2'],
	['1;2', '22', ''],
	['1;7;31', '27;39', '1'],
	['4', '24;53', '53'],
	['', '1;38;2;0;94;184;48;5;7;4', '1;38;2;0;94;184;48;5;7;4'],
	['', '38:2::0:94:184', '38:2::0:94:184'],
	['1', '10;73', '1'],
])('%j and then %j is %j', (before, parameters, key) => {
	const style = readStyle(readStyle(plainStyle, before || '0'), parameters);
	expect(style.key).toBe(key);
});
