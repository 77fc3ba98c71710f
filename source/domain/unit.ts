/** What a value is counted in. The store, the data package and JSON use these words. */
export const units = [
	'percent',
	'percentage-points',
	'count',
	'gbp',
	'seconds',
	'days',
	'rank',
	'fte',
	'year',
	'times',
	'feet',
] as const;

export type Unit = (typeof units)[number];

export const indicatorTypes = [
	'count',
	'proportion',
	'rate',
	'duration',
	'currency',
	'headcount',
	'rank',
	'other',
] as const;

export type IndicatorType = (typeof indicatorTypes)[number];

/** The units in which an indicator of each type can have its levels. */
export const unitsOfType: Readonly<Record<IndicatorType, readonly Unit[]>> = {
	count: ['count'],
	proportion: ['percent'],
	rate: ['count', 'percent', 'times'],
	duration: ['seconds', 'days'],
	currency: ['gbp'],
	// The share of a headcount is as complete a count as the headcount.
	headcount: ['count', 'fte', 'percent'],
	rank: ['rank'],
	other: ['year', 'feet', 'times', 'days', 'count', 'percent'],
};
