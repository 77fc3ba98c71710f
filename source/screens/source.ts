import {type Figure} from '../domain/figure.js';
import {type Intent} from './intent.js';
import {describeValue} from './place.js';
import {type Route} from './route.js';

/**
 * Opens the paragraph that a figure was printed in, with the figure marked; of several the first, and from there the
 * next. A value of an imported series stands in no report.
 */
export function openSource(
	figures: readonly Figure[],
	name: string,
): Intent | undefined {
	const printed = figures.filter(({source}) => source === undefined);
	const [first] = printed;
	if (first) {
		const among = [...new Set(printed.map(({id}) => id))];
		return {intent: 'open', route: routeToSource(first, among)};
	}

	const [imported] = figures;
	return (
		imported && {
			intent: 'show',
			title: name,
			paragraphs: [
				`${describeValue(imported)}: imported from ${imported.source}, not printed in a report`,
			],
		}
	);
}

/** @param among ids of all figures that were asked for. */
export function routeToSource(
	{id, report, objective}: Figure,
	among: readonly string[] = [],
): Route {
	return {
		screen: 'commentary',
		objective,
		quarter: report,
		figure: id,
		...(among.length > 1 && {among}),
	};
}
