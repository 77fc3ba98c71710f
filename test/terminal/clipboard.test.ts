import {Buffer} from 'node:buffer';
import {expect, test} from 'vitest';
import {osc52} from '../../source/terminal/clipboard.js';

test('sends the text in base64, ended with ST', () => {
	expect(osc52('44.9%', {})).toBe('\u001B]52;c;NDQuOSU=\u001B\\');
	expect(osc52('£1 − é', {TERM: 'xterm-256color'})).toBe(
		`\u001B]52;c;${Buffer.from('£1 − é').toString('base64')}\u001B\\`,
	);
});

test.each([{TMUX: '/tmp/tmux-0/default,1,0'}, {TERM: 'tmux-256color'}])(
	'sends it to tmux as it is and wrapped: %j',
	(env) => {
		expect(osc52('a', env)).toBe(
			'\u001B]52;c;YQ==\u001B\\' +
				'\u001BPtmux;\u001B\u001B]52;c;YQ==\u001B\u001B\\\u001B\\',
		);
	},
);

test('sends it to GNU screen in pieces that are short enough, none of which holds an ST', () => {
	const text = 'a'.repeat(1000);
	const sequence = osc52(text, {STY: '1.pts-0.host', TERM: 'screen-256color'});
	const pieces = sequence.split('\u001B\\').slice(0, -1);
	expect(pieces.length).toBeGreaterThan(1);
	for (const piece of pieces) {
		expect(piece.startsWith('\u001BP')).toBe(true);
		expect(piece.length).toBeLessThan(256);
	}

	expect(pieces.map((piece) => piece.slice(2)).join('')).toBe(
		`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`,
	);
});
