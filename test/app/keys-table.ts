import {listBindings} from '../../source/app/keymap.js';
import {showKey} from '../../source/app/show-key.js';

const titles: Record<keyof ReturnType<typeof listBindings>, string> = {
	everywhere: 'Everywhere',
	priority: 'Priority panes',
	indicator: 'Indicator',
	exceptions: 'Exceptions',
	unassessed: 'Not assessed',
	search: 'Search',
	reports: 'Reports',
	commentary: 'Commentary',
	comparison: 'Differences',
	coverage: 'Coverage',
	review: 'Review',
	assign: 'Review: assign',
	make: 'Review: make',
	correct: 'Review: correct',
};

/** The readme's table of keys, made from the bindings that the program runs on. */
export function drawKeysTable(): string {
	const bindings = listBindings();
	const screens = Object.keys(titles) as Array<keyof typeof titles>;
	return [
		'| screen | key | what it does |',
		'|---|---|---|',
		...screens.flatMap((screen) =>
			bindings[screen].map(
				({keys, help}, index) =>
					`| ${index === 0 ? titles[screen] : ''} | ${keys.map((key) => `\`${showKey(key)}\``).join(' ')} | ${help} |`,
			),
		),
	].join('\n');
}
