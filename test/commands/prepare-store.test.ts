import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {realReports, reasonToSkip} from '../importer/real-reports.js';
import {temporaryFolder} from '../temporary-folder.js';
import {run} from './environment.js';

/** The bundled package with a figure corrected and a new version. */
function correctPackage(folder: string): string {
	const corrected = path.join(folder, 'data');
	cpSync('data', corrected, {recursive: true});
	edit(
		path.join(corrected, 'datapackage.json'),
		'"version": "1.0.0"',
		'"version": "1.0.1"',
	);
	edit(path.join(corrected, 'figures', '2023-24-q2.csv'), ',62.8%,', ',62.9%,');
	edit(
		path.join(corrected, 'figures', '2023-24-q2.csv'),
		',level,62.8,',
		',level,62.9,',
	);
	return corrected;
}

function edit(file: string, from: string, to: string): void {
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

test('newer bundled data are brought in, and what people added stays', () => {
	const folder = temporaryFolder();
	const file = path.join(folder, 'planwatch.db');
	const first = prepareStore(file, 'data');
	const exception =
		'2023-24-q2/peer/cps-charging-within-28-days/national-average';
	first.triage.append({
		exception,
		status: 'explained',
		by: 'ann',
		at: '2023-11-01T09:00:00.000Z',
		note: 'regional',
	});
	first.indicators.save(
		{...first.indicators.get('knife-crime')!, id: 'mine', name: 'Mine'},
		999,
		'user',
	);
	first.close();

	const second = prepareStore(file, correctPackage(folder));
	expect(second.exceptions.get(exception)).toMatchObject({
		value: 62.9,
		triage: {status: 'explained', note: 'regional'},
	});
	expect(second.indicators.get('mine')?.name).toBe('Mine');
	expect(second.figures.all()).toHaveLength(210);
	second.close();
});

test('data that cannot be read leave the store as it was', () => {
	const folder = temporaryFolder();
	const broken = correctPackage(folder);
	edit(
		path.join(broken, 'figures', '2023-24-q2.csv'),
		',level,62.9,',
		',level,sixty,',
	);
	const file = path.join(folder, 'planwatch.db');
	prepareStore(file, 'data').close();
	expect(() => prepareStore(file, broken)).toThrow(
		"figures/2023-24-q2.csv:93 value: 'sixty' is not a number",
	);
	const store = prepareStore(file, 'data');
	expect(store.package.version()).toBe('1.0.0');
	store.close();
});

test('newer bundled data leave an imported report as it is', async () => {
	const folder = temporaryFolder();
	const file = path.join(folder, 'planwatch.db');
	await run(file, 'import', 'fixtures/reports/2023-24-q4.txt');
	const first = prepareStore(file, 'data');
	const figures = first.figures.ofReport('2023-24-q4');
	first.close();

	const second = prepareStore(file, correctPackage(folder));
	expect(second.figures.ofReport('2023-24-q4')).toEqual(figures);
	expect(figures.every(({quote}) => quote !== undefined)).toBe(true);
	second.close();
});

if (reasonToSkip) {
	console.log(reasonToSkip);
}

test.skipIf(reasonToSkip !== undefined)(
	'newer bundled data keep the sentences of their reports',
	async () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'planwatch.db');
		await run(file, 'import', realReports[0]!.file);
		const second = prepareStore(file, correctPackage(folder));
		const figures = second.figures.ofReport(realReports[0]!.id);
		expect(figures.every(({quote}) => quote !== undefined)).toBe(true);
		second.close();
	},
);
