import Module, {createRequire} from 'node:module';
import * as ink from 'ink';
import {type ComponentType, type ReactNode} from 'react';

export type TableCell = string | number;

export type TablePart = ComponentType<{readonly children?: ReactNode}>;

/** The props of `ink-table` 3.1: its own types name a global `JSX`, which React 19 no longer has. */
export type InkTableProps = {
	readonly data: ReadonlyArray<Readonly<Record<string, TableCell>>>;
	readonly columns?: readonly string[];
	/** Spaces on each side of a cell: 1 unless more is asked for. */
	readonly padding?: number;
	/** Draws a title. */
	readonly header?: TablePart;
	/** Draws a cell of a row. */
	readonly cell?: TablePart;
	/** Draws a piece of the frame. */
	readonly skeleton?: TablePart;
};

/**
 * `ink-table`, bound to the Ink that this program has loaded.
 *
 * The package is CommonJS and Ink is an ES module with a top-level await, which `require` refuses
 * (ERR_REQUIRE_ASYNC_MODULE). With the loaded Ink in the CommonJS cache its `require('ink')` finds that one, on every
 * Node from 20. In the bundle the build turns the requires into imports.
 */

export const InkTable: ComponentType<InkTableProps> = loadInkTable();

function loadInkTable(): ComponentType<InkTableProps> {
	const require = createRequire(import.meta.url);
	const loaded = new Module(require.resolve('ink'));
	loaded.exports = ink;
	loaded.loaded = true;
	require.cache[loaded.id] ??= loaded;

	const table = require('ink-table') as {
		readonly default: ComponentType<InkTableProps>;
	};
	return table.default;
}
