const shownNames: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '⏎',
	escape: 'Esc',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	tab: 'Tab',
	'shift+tab': 'Shift-Tab',
	space: 'Space',
};

/** `enter` → `⏎`. */
export function showKey(key: string): string {
	return (
		shownNames[key] ??
		key.replace(
			/^ctrl\+(.)$/,
			(_, letter: string) => `Ctrl-${letter.toUpperCase()}`,
		)
	);
}
