/** `npm run check:data -- FOLDER`: holds the bundled data against the reports' texts, which are not part of the project. */
import {existsSync} from 'node:fs';
import process from 'node:process';
import {checkAgainstReports} from './against-reports.js';
import {reportsFolder} from './reports-folder.js';

const folder = process.argv[2] ?? reportsFolder;
if (existsSync(folder)) {
	const checks = checkAgainstReports(folder);
	for (const {report, found, figures, notFigures, problems} of checks) {
		console.log(
			`${report}: ${found} of ${figures} figures stand in their paragraph, ${notFigures} other numbers are listed with why, ${problems.length} problems`,
		);
		for (const problem of problems) {
			console.log(`  ${problem}`);
		}
	}

	process.exitCode =
		checks.length > 0 && checks.every(({problems}) => problems.length === 0)
			? 0
			: 1;
} else {
	console.error(
		`check:data: there are no reports at ${folder}; name their folder: npm run check:data -- FOLDER`,
	);
	process.exitCode = 2;
}
