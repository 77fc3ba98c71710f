import {type Block, type Item, type PaperChart, type Span} from './block.js';
import {drawSvgChart} from './drawing/draw-svg-chart.js';
import {escapeHtml} from './escape-html.js';
import {style} from './style.js';

/** Nothing is fetched and nothing runs, whatever stands in the paper. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A paper as one HTML page that needs nothing beside it; charts are drawings in it. */
export function writeHtml(blocks: readonly Block[]): string {
	const title = blocks.find(({kind}) => kind === 'heading');
	return [
		'<!doctype html>',
		'<html lang="en-GB">',
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${title?.kind === 'heading' ? escapeHtml(title.text) : ''}</title>`,
		`<style>${style}</style>`,
		'</head>',
		'<body>',
		'<main>',
		...blocks.map((block) => writeBlock(block)),
		'</main>',
		'</body>',
		'</html>',
	].join('\n');
}

function writeBlock(block: Block): string {
	switch (block.kind) {
		case 'heading': {
			return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
		}

		case 'paragraph': {
			return `<p>${writeSpans(block.spans)}</p>`;
		}

		case 'list': {
			return [
				'<ul>',
				...block.items.map((item) => writeItem(item)),
				'</ul>',
			].join('\n');
		}

		case 'table': {
			return writeTable(block);
		}

		case 'chart': {
			return writeChart(block.chart);
		}
	}
}

function writeSpans(spans: readonly Span[]): string {
	return spans
		.map(({text, look}) => {
			const escaped = escapeHtml(text);
			if (look === undefined) {
				return escaped;
			}

			return look === 'strong'
				? `<strong>${escaped}</strong>`
				: `<span class="${look}">${escaped}</span>`;
		})
		.join('');
}

function writeItem({spans, notes = []}: Item): string {
	const under = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
	return `<li>${writeSpans(spans)}${under && `<ul>${under}</ul>`}</li>`;
}

function writeTable({
	caption,
	columns,
	rows,
}: Extract<Block, {readonly kind: 'table'}>): string {
	const attributes = columns.map(({align}) =>
		align === 'right' ? ' class="number"' : '',
	);
	const titles = columns.map(
		({title}, index) =>
			`<th scope="col"${attributes[index]}>${escapeHtml(title)}</th>`,
	);
	return [
		'<table>',
		`<caption>${escapeHtml(caption)}</caption>`,
		`<thead><tr>${titles.join('')}</tr></thead>`,
		'<tbody>',
		...rows.map((cells) => {
			const [name = '', ...values] = cells.map((cell) => escapeHtml(cell));
			const texts = values.map(
				(value, index) => `<td${attributes[index + 1]}>${value}</td>`,
			);
			return `<tr><th scope="row">${name}</th>${texts.join('')}</tr>`;
		}),
		'</tbody>',
		'</table>',
	].join('\n');
}

function writeChart(chart: PaperChart): string {
	return [
		'<figure>',
		`<figcaption><strong>${escapeHtml(chart.title)}</strong> · ${escapeHtml(chart.caption)}</figcaption>`,
		drawSvgChart(chart),
		'</figure>',
	].join('\n');
}
