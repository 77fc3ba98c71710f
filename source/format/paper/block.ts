import {type Bearing} from '../../domain/indicator.js';
import {
	type ChartPhase,
	type ChartPoint,
	type ChartReference,
} from '../chart-parts.js';
import {type Column} from '../table.js';

/** A stretch of text, and what it is. */
export type Span = {
	readonly text: string;
	readonly look?: 'strong' | 'quiet' | Bearing;
};

/** A part of a paper, whatever it is written as. */
export type Block =
	| {
			readonly kind: 'heading';
			/** 1 is the title's. */
			readonly level: 1 | 2 | 3 | 4;
			readonly text: string;
	  }
	| {readonly kind: 'paragraph'; readonly spans: readonly Span[]}
	| {readonly kind: 'list'; readonly items: readonly Item[]}
	| {
			readonly kind: 'table';
			/** What it is of, for who hears it. */
			readonly caption: string;
			readonly columns: ReadonlyArray<Pick<Column, 'title' | 'align'>>;
			readonly rows: ReadonlyArray<readonly string[]>;
	  }
	| {readonly kind: 'chart'; readonly chart: PaperChart};

export type Item = {
	readonly spans: readonly Span[];
	/** Lines under it that belong to it. */
	readonly notes?: readonly string[];
};

export type PaperChart = {
	readonly title: string;
	readonly points: readonly ChartPoint[];
	readonly references: readonly ChartReference[];
	readonly phases: readonly ChartPhase[];
	/** What the marks are. */
	readonly caption: string;
};
