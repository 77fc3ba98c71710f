import {findCorrection} from '../../domain/correction.js';
import {labelQuarter} from '../../domain/quarter.js';
import {strandName} from '../../domain/strand.js';
import {labelAbridged} from '../../format/commentary.js';
import {formatTable} from '../../format/table.js';
import {formatWaiting} from '../../format/waiting.js';
import {readingWidth, wrapText} from '../../format/wrap.js';
import {type Context} from '../command.js';
import {
	describeChangeInFull,
	describePlace,
	describeValue,
	describeQuote,
} from '../shapes/to-text.js';
import {type ShowResult} from './result.js';

export function renderShow(
	result: ShowResult,
	{width: room}: Pick<Context, 'width'>,
): string {
	const {indicator} = result;
	const width = Math.min(room, readingWidth);
	return [
		`${indicator.name}  (${indicator.id})`,
		`Priority ${indicator.priority} · ${strandName(indicator.strand)} · ${indicator.objective}`,
		...wrapText(result.about, width),
		'',
		describeLatest(result),
		...describeWaiting(result),
		...describeVerdicts(result, width),
		...describeSeries(result, room),
		...describeFigures(result, room),
		...describeQuotes(result, width),
		...describeExceptions(result, width),
		...describeCommentary(result, width),
	].join('\n');
}

function describeLatest({indicator}: ShowResult): string {
	const {latest, change} = indicator;
	const value = latest
		? [
				describeValue(latest),
				latest.period?.label ?? 'period not stated',
				findCorrection(latest),
			]
				.filter(Boolean)
				.join(', ')
		: 'no level has been published';
	const moved = change ? `; ${describeChangeInFull(change)}` : '';
	return `Latest: ${value}${moved}`;
}

function describeWaiting({
	quarter,
	indicator: {waiting},
}: ShowResult): string[] {
	return waiting === 0
		? []
		: [
				`${formatWaiting(waiting)} in ${labelQuarter(quarter)} (planwatch review lists them)`,
			];
}

function describeVerdicts({verdicts}: ShowResult, width: number): string[] {
	return verdicts.flatMap(({breakdown, explanation}) =>
		wrapText([breakdown, explanation].filter(Boolean).join(': '), width),
	);
}

function describeSeries({series}: ShowResult, room: number): string[] {
	return series
		.filter(({points}) => points.length > 1)
		.flatMap(({breakdown, window, points}) => [
			'',
			`Series · ${[breakdown, window].filter(Boolean).join(' · ')}`,
			formatTable(
				[
					{title: 'Period'},
					{title: 'Value', align: 'right'},
					{title: 'Origin'},
					{title: 'From', isFlexible: true},
				],
				points.map(({origin, figure}) => [
					figure.period?.label ?? '',
					describeValue(figure),
					origin === 'derived'
						? `derived: ${figure.formula ?? ''}`
						: findCorrection(figure)
							? 'corrected'
							: 'printed',
					[describePlace(figure), figure.note].filter(Boolean).join('; '),
				]),
				room,
			),
		]);
}

function describeFigures({figures}: ShowResult, room: number): string[] {
	return [
		'',
		'Figures',
		formatTable(
			[
				{title: 'Role'},
				{title: 'Value', align: 'right'},
				{title: 'Against'},
				{title: 'Period'},
				{title: 'Place'},
				{title: 'Note', isFlexible: true},
			],
			figures.map((figure) => [
				[figure.role, figure.breakdown].filter(Boolean).join(' · '),
				describeValue(figure),
				figure.reference ?? '',
				figure.period?.label ?? 'not stated',
				describePlace(figure),
				figure.note ?? '',
			]),
			room,
		),
	];
}

/** The report's own sentences: one that several figures stand in comes once for each, with another of them marked. */
function describeQuotes({figures}: ShowResult, width: number): string[] {
	const quoted = figures.flatMap((figure) => {
		const quote = describeQuote(figure);
		return quote === undefined
			? []
			: wrapText(`${describePlace(figure)}: ${quote}`, width);
	});
	return quoted.length === 0
		? []
		: ['', 'In the words of the report', ...quoted];
}

function describeExceptions({exceptions}: ShowResult, width: number): string[] {
	return exceptions.length === 0
		? []
		: [
				'',
				'Exceptions',
				...exceptions.flatMap(({kind, triage, explanation}) =>
					wrapText(`${kind} (${triage.status}): ${explanation}`, width),
				),
			];
}

function describeCommentary({commentary}: ShowResult, width: number): string[] {
	return commentary.flatMap(({report, objective, summary, origin}) => [
		'',
		`${labelQuarter(report)} · ${objective} (${labelAbridged({origin})})`,
		...wrapText(summary, width),
	]);
}
