import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {type DataPackage} from '../../domain/data-package.js';
import {readPackage} from '../../importer/package/read-package.js';
import {type Problem} from '../../importer/problem.js';
import {refuse} from './refuse.js';

/** A data package, as `planwatch export` writes it. */
export type PackageFile = {
	readonly kind: 'package';
	readonly file: string;
	readonly data: DataPackage;
};

const descriptor = 'datapackage.json';

/** True for a folder, and for the description of a package in one. */
export function isPackage(file: string): boolean {
	return path.basename(file) === descriptor || isFolder(file);
}

/** What cannot be looked at is none: the reading of it says why. */
function isFolder(file: string): boolean {
	try {
		return statSync(file).isDirectory();
	} catch {
		return false;
	}
}

/** @throws UserError for a folder that is no package of this form, and for one with a cell that cannot be read. */
export function readPackageFile(file: string): PackageFile {
	const folder = path.basename(file) === descriptor ? path.dirname(file) : file;
	if (!existsSync(path.join(folder, descriptor))) {
		throw refuse(
			file,
			existsSync(folder)
				? `there is no ${descriptor} in it`
				: 'there is no such file',
			"name the files themselves, or a folder that 'planwatch export' wrote",
			'bad-package',
		);
	}

	const {data, problems} = readDescribed(folder, file);
	refuseProblems(file, problems);
	const {reports, indicators, objectives} = data;
	if (reports.length + indicators.length + objectives.length === 0) {
		throw refuse(
			file,
			'it is a data package of something else',
			packageHint,
			'bad-package',
		);
	}

	return {kind: 'package', file, data};
}

const packageHint = "import reads data packages that 'planwatch export' wrote";

function readDescribed(folder: string, file: string) {
	try {
		return readPackage(folder);
	} catch {
		throw refuse(
			file,
			`${descriptor} does not describe a data package`,
			packageHint,
			'bad-package',
		);
	}
}

/** Problems that an error spells out; the rest it counts. */
const mostNamed = 3;

/** @throws UserError that names the first problems, if there are any. */
export function refuseProblems(
	file: string,
	problems: readonly Problem[],
): void {
	if (problems.length === 0) {
		return;
	}

	const named = problems
		.slice(0, mostNamed)
		.map(({file: part, line, column, message}) =>
			column === ''
				? `${part}: ${message}`
				: `${part}:${line} ${column}: ${message}`,
		);
	const more = problems.length - named.length;
	throw refuse(
		file,
		[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
		'mend the package and try again',
		'bad-package',
	);
}
