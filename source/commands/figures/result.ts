import * as v from 'valibot';
import {figureShape} from '../shapes/figure.js';

/** `quarter` is null when figures of every report are listed. */
export const figuresResult = v.object({
	schema: v.literal('planwatch/figures@1'),
	quarter: v.nullable(v.string()),
	figures: v.array(figureShape),
});

export type FiguresResult = v.InferOutput<typeof figuresResult>;
