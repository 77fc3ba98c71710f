import {makeVisible} from '../../domain/visible-text.js';
import {drawChart} from '../chart.js';
import {formatShortMonth} from '../period.js';
import {type ChartPoint} from '../chart-parts.js';
import {type Block, type Item, type PaperChart, type Span} from './block.js';

/** Of a chart: what a page of a fixed pitch has room for. */
const chartSize = {width: 76, height: 9};

/** Of a long series the last values. */
const mostSaid = 12;

/** A paper as Markdown (CommonMark with the tables of GitHub). Charts are drawn with characters. */
export function writeMarkdown(blocks: readonly Block[]): string {
	return blocks.map((block) => writeBlock(block)).join('\n\n');
}

function writeBlock(block: Block): string {
	switch (block.kind) {
		case 'heading': {
			return `${'#'.repeat(block.level)} ${escape(block.text).replace(/#$/, String.raw`\#`)}`;
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

function writeChart({
	title,
	points,
	references,
	phases,
	caption,
}: PaperChart): string {
	const rows = drawChart(points, references, chartSize, phases).map((row) =>
		row.map(({text}) => text).join(''),
	);
	return [
		`**${escape(title)}**`,
		['```text', ...rows, '```'].join('\n'),
		escapeStart(escape([listValues(points), caption].join(' · '))),
	].join('\n\n');
}

/** The rows of a chart are few: what each point stands for is said as well. */
function listValues(points: readonly ChartPoint[]): string {
	const shown = points.length > mostSaid ? points.slice(-mostSaid) : points;
	return shown
		.map(({label, date}) => `${label} ${formatShortMonth(date)}`)
		.join(', ');
}

/** Text as it is, whatever Markdown would take it for; a line of it stays one, and what would hide is visible. */
function escape(text: string): string {
	return makeVisible(text.replaceAll(/\s+/g, ' '))
		.replaceAll(/[\\`*_[\]<|~]/g, String.raw`\$&`)
		.replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);
}

/** What would make a heading, an item, a rule or a quotation of the line that begins with it. */
function escapeStart(line: string): string {
	return line
		.replace(/^(?:#{1,6}(?:\s|$)|[+-](?:\s|$)|-{2,}|={2,}|>)/, String.raw`\$&`)
		.replace(/^(\d+)([.)](?:\s|$))/, String.raw`$1\$2`);
}
