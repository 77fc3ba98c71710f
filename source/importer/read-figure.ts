import {type Figure} from '../domain/figure.js';
import {type Span} from './span.js';

/** A figure of a report with its place in the paragraph's text. */
export type ReadFigure = Figure & {
	readonly span: Span;
	/** 0 to 1. */
	readonly confidence: number;
	readonly reasons: readonly string[];
};
