import {type Unit} from '../../domain/unit.js';
import {UserError} from '../../domain/user-error.js';
import {readValue} from '../../importer/series/read-value.js';

const clock =
	/^(?:(\d+)\s*m(?:in(?:ute)?s?)?)?\s*(?:(\d+)\s*s(?:ec(?:ond)?s?)?)?$/i;
const colon = /^(\d+):([0-5]\d)$/;

/**
 * Reads a value as a person writes it: `1,480`, `44.9%`, `£1,250`, and for times `13m 02s` and `13:02` too.
 *
 * @throws UserError for anything else, and for a negative number: the direction of a change is a field of its own.
 */
export function readMagnitude(written: string, unit: Unit): number {
	const text = written.trim();
	const time =
		unit === 'seconds' && text !== ''
			? (clock.exec(text) ?? colon.exec(text))
			: null;
	if (time) {
		return 60 * Number(time[1] ?? 0) + Number(time[2] ?? 0);
	}

	const cell = readValue(text);
	if (!cell || !('value' in cell)) {
		throw new UserError(`'${text}' is not a number`, {
			hint: 'write 1,480, 44.9%, £1,250 or, for a time, 13m 02s',
			code: 'not-a-number',
		});
	}

	if (cell.value < 0) {
		throw new UserError(`a value is a magnitude, not ${text}`, {
			hint: '--role change --direction down says that it fell',
			code: 'negative-value',
		});
	}

	return cell.value;
}
