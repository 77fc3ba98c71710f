import {makeVisible} from '../../domain/visible-text.js';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text as HTML, with what would act on a page or hide in it visible, and as the value of an attribute in quotation marks. */
export function escapeHtml(text: string): string {
	return makeVisible(text).replaceAll(
		/[&<>"']/g,
		(character) => entities[character]!,
	);
}
