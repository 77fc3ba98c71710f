import {expect, test} from 'vitest';
import {detectCapabilities} from '../../source/terminal/capabilities.js';

const tty = {isTTY: true};

function detect(
	env: Record<string, string>,
	platform: NodeJS.Platform = 'linux',
) {
	return detectCapabilities(env, {stdin: tty, stdout: tty, platform});
}

test.each([
	['16', {TERM: 'xterm'}],
	['256', {TERM: 'xterm-256color'}],
	['256', {TERM: 'screen-256color', STY: '1', COLORTERM: 'truecolor'}],
	['truecolour', {TERM: 'xterm-256color', COLORTERM: 'truecolor'}],
	['truecolour', {TERM: 'xterm-256color', COLORTERM: '24bit'}],
	['truecolour', {TERM: 'xterm-kitty'}],
	['truecolour', {TERM: 'xterm-direct'}],
	['none', {TERM: 'dumb', COLORTERM: 'truecolor'}],
	['none', {COLORTERM: 'truecolor'}],
	['none', {TERM: 'vt220'}],
	['none', {TERM: 'xterm-256color', NO_COLOR: '1', COLORTERM: 'truecolor'}],
	['256', {TERM: 'xterm-256color', NO_COLOR: ''}],
])('colour is %s for %j', (colour, env) => {
	expect(detect(env).colour).toBe(colour);
});

test.each([
	[true, {LANG: 'en_GB.UTF-8'}],
	[true, {LANG: 'C', LC_ALL: 'C.utf8'}],
	[true, {LANG: 'en_GB.UTF-8', LC_ALL: ''}],
	[false, {LANG: 'en_GB.UTF-8', LC_ALL: 'C'}],
	[false, {LANG: 'en_GB.UTF-8', LC_CTYPE: 'POSIX'}],
	[false, {LANG: 'en_GB.UTF-8', TERM: 'linux'}],
	[false, {}],
])('unicode is %j for %j', (unicode, env) => {
	expect(detect({TERM: 'xterm', ...env}).unicode).toBe(unicode);
});

test('Windows has no locale to go by', () => {
	expect(detect({WT_SESSION: '1'}, 'win32').unicode).toBe(true);
	expect(detect({}, 'win32').unicode).toBe(false);
	expect(detect({}, 'win32').isInteractive).toBe(true);
});

test.each([
	[false, {}],
	[false, {SSH_CONNECTION: ''}],
	[true, {SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22'}],
	[true, {SSH_TTY: '/dev/pts/1'}],
])('is %j over SSH for %j', (isSsh, env) => {
	expect(detect(env).isSsh).toBe(isSsh);
});

test.each([
	[false, {}],
	[false, {COLORFGBG: '15;0'}],
	[false, {COLORFGBG: '0;8'}],
	[true, {COLORFGBG: '0;15'}],
	[true, {COLORFGBG: '0;default;7'}],
])('the background is light: %j for %j', (isLight, env) => {
	expect(detect(env).isLight).toBe(isLight);
});

test.each([
	[false, {}],
	[false, {INK_SCREEN_READER: 'false'}],
	[true, {INK_SCREEN_READER: 'true'}],
	[true, {ACCESSIBLE: '1'}],
	[true, {ACCESSIBLE: 'yes'}],
	[false, {ACCESSIBLE: ''}],
	[false, {ACCESSIBLE: '0'}],
	[false, {ACCESSIBLE: 'False'}],
	[false, {ACCESSIBLE: 'no'}],
])('a screen reader is declared: %j for %j', (isScreenReader, env) => {
	expect(detect(env).isScreenReader).toBe(isScreenReader);
});

test('is interactive with a terminal at both ends that can move its cursor', () => {
	const env = {TERM: 'xterm'};
	const facts = {stdin: tty, stdout: tty, platform: 'linux'} as const;
	expect(detectCapabilities(env, facts).isInteractive).toBe(true);
	expect(detect({TERM: 'dumb'}).isInteractive).toBe(false);
	expect(detect({}).isInteractive).toBe(false);
	const fromPipe = detectCapabilities(env, {...facts, stdin: {}});
	expect(fromPipe.isInteractive).toBe(false);
	expect(fromPipe.colour).toBe('16');
	const toPipe = detectCapabilities(env, {...facts, stdout: {}});
	expect(toPipe.isInteractive).toBe(false);
	expect(toPipe.colour).toBe('none');
});
