import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {readReport} from '../../source/importer/read-report.js';
import {readText} from './read-text.js';
import {describeScores, scoreReport} from './score-report.js';
import {readExpected, readKnown} from './expected.js';

/**
 * Prints how well the importer reads the reports: precision and recall by field, against the curated figures of `data/` for
 * the real reports and against the figures beside each invented one.
 *
 * Run with `npx tsx test/measure/importer.ts [--differences]`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const showsDifferences = process.argv.includes('--differences');

const realReports = path.join(root, '../shared/reports');

const total = {read: 0, accepted: 0, wrong: 0};
await measureFolder(realReports, path.join(root, 'data/figures'));
for (const folder of [
	'reports',
	'full-reports',
	'usual-reports',
	'free-reports',
	'brief-reports',
	'dense-reports',
]) {
	const invented = path.join(root, 'fixtures', folder);
	await measureFolder(invented, invented); // eslint-disable-line no-await-in-loop
}

console.log(
	`all reports: ${total.accepted} of ${total.read} accepted unseen, ${total.wrong} of them wrong in role, period, indicator or breakdown`,
);

async function measureFolder(folder: string, figures: string): Promise<void> {
	if (!existsSync(folder)) {
		console.log(`skipped: ${path.relative(root, folder)} is not there\n`);
		return;
	}

	const files = readdirSync(folder)
		.filter((file) => /^\d{4}-\d{2}-q\d\.(?:md|txt|docx|pdf)$/.test(file))
		.toSorted();
	const texts = await Promise.all(
		files.map(async (file) => readText(path.join(folder, file))),
	);
	for (const [index, file] of files.entries()) {
		const id = path.parse(file).name;
		const known = readKnown(path.join(root, 'data'), id);
		const read = readReport(texts[index]!, known, file);
		const scores = scoreReport(
			read.figures,
			readExpected(path.join(figures, `${id}.csv`)),
		);
		console.log(
			`${path.relative(path.dirname(root), path.join(folder, file))}`,
		);
		console.log(describeScores(scores, showsDifferences));
		total.read += scores.read;
		total.accepted += scores.accepted;
		total.wrong += scores.acceptedWrong;
	}
}
