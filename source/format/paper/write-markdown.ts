import {drawChart} from '../chart.js';
import {type Block, type Item, type PaperChart, type Span} from './block.js';

/** Of a chart: what a page of a fixed pitch has room for. */
const chartSize = {width: 76, height: 9};

/** A paper as Markdown (CommonMark with the tables of GitHub). Charts are drawn with characters. */
export function writeMarkdown(blocks: readonly Block[]): string {
	return blocks.map((block) => writeBlock(block)).join('\n\n');
}

function writeBlock(block: Block): string {
	switch (block.kind) {
		case 'heading': {
			return `${'#'.repeat(block.level)} ${escape(block.text)}`;
		}

		case 'paragraph': {
			return escapeStart(writeSpans(block.spans));
		}

		case 'list': {
			return block.items.map((item) => writeItem(item)).join('\n');
		}

		case 'table': {
			const rules = block.columns.map(({align}) =>
				align === 'right' ? '--:' : '---',
			);
			return [block.columns.map(({title}) => title), rules, ...block.rows]
				.map((cells, row) => writeRow(cells, row === 1))
				.join('\n');
		}

		case 'chart': {
			return writeChart(block.chart);
		}
	}
}

function writeSpans(spans: readonly Span[]): string {
	return spans
		.map(({text, look}) =>
			look === undefined || look === 'quiet'
				? escape(text)
				: `**${escape(text)}**`,
		)
		.join('');
}

function writeItem({spans, notes = []}: Item): string {
	return [
		`- ${escapeStart(writeSpans(spans))}`,
		...notes.map((note) => `  - ${escapeStart(escape(note))}`),
	].join('\n');
}

function writeRow(cells: readonly string[], isRule: boolean): string {
	const texts = isRule ? cells : cells.map((cell) => escape(cell));
	return `| ${texts.join(' | ')} |`;
}

function writeChart({title, points, references, caption}: PaperChart): string {
	const rows = drawChart(points, references, chartSize).map((row) =>
		row.map(({text}) => text).join(''),
	);
	return [
		`**${escape(title)}**`,
		['```text', ...rows, '```'].join('\n'),
		escapeStart(escape(caption)),
	].join('\n\n');
}

/** Text as it is, whatever Markdown would take it for; a line of it stays one. */
function escape(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[\\`*_[\]<|~]/g, String.raw`\$&`)
		.replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);
}

/** What would make a heading, an item or a quotation of the line that begins with it. */
function escapeStart(line: string): string {
	return line
		.replace(/^(?:#{1,6}\s|[+-]\s|>)/, String.raw`\$&`)
		.replace(/^(\d+)([.)]\s)/, String.raw`$1\$2`);
}
