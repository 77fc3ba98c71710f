import {Buffer} from 'node:buffer';
import {formatCount} from '../format/count.js';
import {writeTabSeparated} from '../format/tab-separated.js';
import {formatNumber} from '../format/value.js';
import {type Table} from '../screens/table.js';
import {mostCopied} from '../terminal/clipboard.js';
import {type AppState} from './state.js';

/** Copies a table and says how much that was; one that terminals would drop or cut is not copied, and says what to do. */
export function copyTable(state: AppState, table: Table): AppState {
	const {count, command} = table;
	if (count === 0) {
		return {...state, toast: 'there is nothing to copy'};
	}

	const number = formatCount(count, 'row');
	const text = writeWhatFits(table);
	return text === undefined
		? {
				...state,
				overlay: {
					kind: 'panel',
					title: 'Nothing was copied',
					paragraphs: [
						`${number} are more than a clipboard takes: terminals cut or drop what is longer than ${toKilobytes(mostCopied)}, in silence.`,
						'',
						'This writes all of them to a file:',
						`${command} > FILE`,
					],
					offset: 0,
				},
			}
		: {
				...state,
				toast: `copied as a table: ${number}, ${toKilobytes(Buffer.byteLength(text))}`,
				effects: [...state.effects, {effect: 'copy', text}],
			};
}

/** `undefined` as soon as it is too much. */
function writeWhatFits({titles, rows}: Table): string | undefined {
	let text = writeTabSeparated([titles]);
	let bytes = Buffer.byteLength(text);
	for (const row of rows) {
		const line = writeTabSeparated([row]);
		bytes += Buffer.byteLength(line);
		if (bytes > mostCopied) {
			return undefined;
		}

		text += line;
	}

	return text;
}

function toKilobytes(bytes: number): string {
	return bytes < 1000
		? `${bytes} bytes`
		: `${formatNumber(bytes / 1000, bytes < 10_000 ? 1 : 0)} KB`;
}
