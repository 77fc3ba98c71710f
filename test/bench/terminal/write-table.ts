/** One budget with what was measured. */
export type Row = {
	readonly what: string;
	readonly unit: string;
	/** The budget, where there is one. */
	readonly most?: number;
	readonly value: number;
	readonly decimals?: number;
	/** What others take, and floors, by name. */
	readonly beside: Readonly<Record<string, number>>;
};

/** A Markdown table, with an honest word on each budget. */
export function writeTable(rows: readonly Row[]): string {
	return [
		'| | measured | budget | | beside it |',
		'|---|---|---|---|---|',
		...rows.map(({what, unit, most, value, decimals, beside}) =>
			[
				'',
				what,
				`${write(value, decimals)} ${unit}`.trim(),
				most === undefined ? '' : `≤ ${write(most, decimals)}`,
				most === undefined ? '' : value <= most ? 'met' : 'not met',
				Object.entries(beside)
					.map(([name, number]) => `${name} ${write(number)}`)
					.join(', '),
				'',
			]
				.join(' | ')
				.trim(),
		),
	].join('\n');
}

function write(value: number, decimals = value < 10 ? 1 : 0): string {
	return value.toLocaleString('en-GB', {
		maximumFractionDigits: decimals,
		minimumFractionDigits: decimals === 2 ? 2 : 0,
	});
}
