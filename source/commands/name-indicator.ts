import {type Indicator} from '../domain/indicator.js';

/** True when an indicator has this id, name or alias in full. */
export function isCalled(
	{id, name, aliases}: Indicator,
	wanted: string,
): boolean {
	const words = wanted.trim().toLowerCase();
	return [id, name, ...aliases].some(
		(candidate) => candidate.toLowerCase() === words,
	);
}

/** `Alley gates` → `alley-gates`; empty for a name without a letter of the alphabet. */
export function toIndicatorId(name: string): string {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z\d]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
