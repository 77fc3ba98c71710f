import {type IsoDate} from '../domain/date-range.js';
import {type Bearing} from '../domain/indicator.js';

export type ChartPoint = {
	readonly date: IsoDate;
	readonly value: number;
	/** `●` for a printed value, `○` for one worked out from a published change. */
	readonly isDerived: boolean;
	/** The value as text, for the axis. */
	readonly label: string;
	/** True when the print allows another value too: it is drawn, and no line goes through it. */
	readonly isUnsure: boolean;
	/** Of a point that breaks a rule: it is drawn as `◆`, and whoever draws it may colour it. */
	readonly bearing?: Bearing | undefined;
};

/** A value that the points are held against, drawn from side to side. */
export type ChartReference = {
	readonly value: number;
	readonly label: string;
	/** What it is: `national average`. */
	readonly name: string;
};

/** One stretch of time with a centre line and limits of its own. The limits may differ from point to point. */
export type ChartPhase = {
	readonly centre: number;
	/** In the order of time; at least one. */
	readonly limits: ReadonlyArray<{
		readonly date: IsoDate;
		readonly lower: number;
		readonly upper: number;
	}>;
	/** Texts for the axis: of the centre, and of the limits of the last point. */
	readonly labels: {
		readonly centre: string;
		readonly lower: string;
		readonly upper: string;
	};
};

export type ChartSize = {
	readonly width: number;
	/** Rows of the plot, without the time axis and its dates. */
	readonly height: number;
};

/** What a stretch of a chart's row is: a centre line or limit, a marked point, or anything else. */
export type ChartPart = 'plain' | 'limit' | Bearing;

export type ChartSpan = {readonly text: string; readonly part: ChartPart};

export type ChartRow = readonly ChartSpan[];
