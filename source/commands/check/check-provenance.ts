import {findCorrection} from '../../domain/correction.js';
import {type Figure} from '../../domain/figure.js';
import {formatFigure} from '../../format/value.js';
import {alikeDashes, keyOfPlace} from '../../importer/find-quotes.js';
import {type Store} from '../../store/open.js';
import {type CheckResult} from './result.js';

type Provenance = CheckResult['provenance'];
type Problem = Provenance['problems'][number];

/** Goes back to the paragraph of every figure whose report's document is in the store. */
export function checkProvenance(store: Store): Provenance {
	const figures = store.figures.all();
	const imported = new Set(store.documents.all().map(({report}) => report));
	const checked = figures.filter(({report}) => imported.has(report));
	return {
		figures: figures.length,
		checked: checked.length,
		withoutDocument: store.reports
			.reports()
			.map(({id}) => id)
			.filter((id) => !imported.has(id)),
		corrected: figures.flatMap((figure) => {
			const correction = findCorrection(figure);
			return correction === undefined
				? []
				: {
						figure: figure.id,
						message: `${formatFigure(figure)}, ${correction}`,
					};
		}),
		problems: [...imported].flatMap((report) => checkReport(store, report)),
	};
}

function checkReport(store: Store, report: string): Problem[] {
	const paragraphs = store.documents.paragraphs(report);
	const places = new Set(paragraphs.map((place) => keyOfPlace(place)));
	const quotes = new Map(
		store.documents.quotes(report).map((quote) => [quote.figure, quote]),
	);
	return store.figures.ofReport(report).flatMap((figure): Problem[] => {
		const where = describeWhere(figure);
		if (!places.has(keyOfPlace(figure))) {
			return [
				{
					figure: figure.id,
					code: 'no-paragraph',
					message: `the document has no ${where}`,
				},
			];
		}

		const quote = quotes.get(figure.id);
		const paragraph = quote && paragraphs[quote.ordinal];
		const isPrinted =
			paragraph !== undefined &&
			keyOfPlace(paragraph) === keyOfPlace(figure) &&
			alikeDashes(paragraph.text.slice(quote!.start, quote!.end)) ===
				alikeDashes(figure.printed);
		return isPrinted
			? []
			: [
					{
						figure: figure.id,
						code: 'not-printed',
						message: `'${figure.printed}' is not printed in ${where}`,
					},
				];
	});
}

function describeWhere({priority, objective, paragraph}: Figure): string {
	return `priority ${priority}, ${objective}, paragraph ${paragraph}`;
}
