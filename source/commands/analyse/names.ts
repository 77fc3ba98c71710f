import {type SeriesGroup} from '../../importer/series/group-series.js';

/** The name of a series: its indicator and breakdown as the file has them, or nothing where the file names none. */
export function nameGroup({
	indicator,
	breakdown,
}: Pick<SeriesGroup, 'indicator' | 'breakdown'>): string {
	return [indicator, breakdown]
		.filter((part) => part !== undefined)
		.join(' · ');
}

/** What an input is called in a message. */
export function nameInput(file: string): string {
	return file === '-' ? 'standard input' : file;
}
