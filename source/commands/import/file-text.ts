import {labelQuarter} from '../../domain/quarter.js';
import {makeVisible} from '../../domain/visible-text.js';
import {wrapText} from '../../format/wrap.js';
import {type ImportResult} from './result.js';

type File = ImportResult['files'][number];

/** What became of one file, in a line or two below its name. */
export function renderFile(
	file: File,
	{isDryRun, width}: {readonly isDryRun: boolean; readonly width: number},
): string[] {
	const [opening = '', ...more] = describeFile(file);
	const rehearsed =
		isDryRun && file.error === null ? ' (dry run: nothing was written)' : '';
	return [
		...wrapText(makeVisible(`${opening}${rehearsed}`), width),
		...more.flatMap((text) =>
			wrapText(makeVisible(text), width - 2).map((line) => `  ${line}`),
		),
	];
}

function describeFile(file: File): string[] {
	if (file.error) {
		const {message, hint} = file.error;
		return [message, ...(hint === null ? [] : [hint])];
	}

	switch (file.kind) {
		case 'report': {
			return [
				`${file.file}: report ${labelQuarter(file.report ?? '')}, ${file.sections} sections, ${file.paragraphs} paragraphs`,
				describeText(file),
				describeFigures(file),
			];
		}

		case 'package': {
			return [`${file.file}: data package`, ...describeTables(file)];
		}

		case 'series':
		case null: {
			return [`${file.file}: ${describeRows(file)}`];
		}
	}
}

function describeTables({tables, isChanged}: File): string[] {
	const touched = tables.filter(({added, kept}) => added + kept > 0);
	return [
		...(isChanged
			? []
			: ['nothing changed: all that it has was there already']),
		...touched.map(({table, added, unchanged, kept}) =>
			[
				`${table}: ${added} added`,
				`${unchanged} as they were`,
				...(kept > 0 ? [`${kept} kept as the store has them`] : []),
			].join(', '),
		),
	];
}

function describeText({
	text: {added, changed, removed, unchanged},
	isChanged,
}: File): string {
	if (added + changed + removed === 0) {
		return isChanged
			? `text: unchanged, ${unchanged} paragraphs`
			: `nothing changed: all ${unchanged} paragraphs were there already`;
	}

	return unchanged + changed + removed === 0
		? `text: ${added} paragraphs`
		: `text: ${added} paragraphs added, ${changed} changed, ${removed} removed, ${unchanged} as they were`;
}

function describeFigures({figures}: File): string {
	const {accepted, review, unchanged, removed, quoted} = figures;
	const parts = [
		accepted > 0 ? `${accepted} accepted` : '',
		review > 0 ? `${review} for review` : '',
		unchanged > 0 ? `${unchanged} as they were` : '',
		removed > 0 ? `${removed} no longer printed` : '',
		`${quoted} with their sentence`,
	];
	return `figures: ${parts.filter(Boolean).join(', ')}`;
}

function describeRows({rows: {added, changed, unchanged}}: File): string {
	return added + changed === 0
		? `nothing changed: all ${unchanged} values were there already`
		: `${added} values added, ${changed} changed, ${unchanged} as they were`;
}
