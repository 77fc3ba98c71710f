import {expect, test} from 'vitest';
import {limitName} from '../../source/screens/limit-name.js';

const short = [{name: 'Knife crime'}];
const long = [...short, {name: 'n'.repeat(95)}];

test.each([
	{room: 40, names: long, width: 40, is: 'all of a little room'},
	{room: 150, names: short, width: 80, is: 'no more than the eye can follow'},
	{room: 150, names: long, width: 95, is: 'what a longer name needs'},
	{room: 90, names: long, width: 90, is: 'no more than there is'},
])('names have $is', ({room, names, width}) => {
	expect(limitName(room, names)).toBe(width);
});
