import {createRequire} from 'node:module';
import process from 'node:process';
import type BetterSqlite3 from 'better-sqlite3';

export type Database = BetterSqlite3.Database;

const load = createRequire(import.meta.url);

/** The Node-API version that better-sqlite3 13 is built on. */
const neededByNapiBuild = 10;

/**
 * Loads better-sqlite3 in the build that holds on this Node: 13 crashes below Node-API 10 (Node 20), and 12 aborts on
 * Node 24.19 and later when prepared statements are collected.
 */
export function loadDriver(): typeof BetterSqlite3 {
	const hasNapi = Number(process.versions.napi ?? 0) >= neededByNapiBuild;
	const name =
		hasNapi && isInstalled('better-sqlite3-napi')
			? 'better-sqlite3-napi'
			: 'better-sqlite3';
	return load(name) as typeof BetterSqlite3;
}

function isInstalled(name: string): boolean {
	try {
		load.resolve(name);
		return true;
	} catch {
		return false;
	}
}
