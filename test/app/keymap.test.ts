import {describe, expect, test} from 'vitest';
import {globalBindings, listBindings} from '../../source/app/keymap.js';
import {type ScreenName} from '../../source/screens/route.js';

const bindings = listBindings();

describe.each(Object.entries(bindings))('%s', (name, own) => {
	test('has no key twice, also not with those of all screens', () => {
		const others = name === 'everywhere' ? [] : listGlobal(name as ScreenName);
		const keys = [...own, ...others].flatMap((binding) => binding.keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual(
			[],
		);
	});

	test('says in few words what each does', () => {
		for (const {help, keys} of own) {
			expect(keys.length).toBeGreaterThan(0);
			expect(help.length).toBeGreaterThan(1);
			expect(help.length).toBeLessThanOrEqual(70);
		}
	});
});

/** Those that can work on a screen. */
function listGlobal(screen: ScreenName) {
	const model = {screen, canGoBack: true, hasEarlier: true, hasLater: true};
	return globalBindings.filter((binding) => binding.when?.(model) ?? true);
}
