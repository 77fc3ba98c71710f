import {describeWindow} from '../../ui/scroll.js';
import {type AssignOption} from './load.js';
import {type AssignModel} from './select.js';

/** What is to be known of an option: where it stands and what was last printed of it, or why it cannot have the figure. */
export function describeOption({
	name,
	place,
	last,
	refusal,
}: AssignOption): string {
	const about = refusal ?? (last === '' ? 'no level was printed' : last);
	return [name, place, about].filter(Boolean).join(' · ');
}

/** What the options are, and how many of them are in the window. */
export function describeOptions({
	route: {words},
	all: {length: count},
	offset,
	height,
	entry,
}: AssignModel): string {
	if (!entry) {
		return 'its report does not print the figure any more';
	}

	if (words.trim() === '') {
		return count === 0
			? 'type words of its name'
			: 'the likeliest; or type words of its name';
	}

	return count === 0
		? 'none has all of these words; Esc, then m makes one'
		: describeWindow(offset, height, count) || `${count} found`;
}
