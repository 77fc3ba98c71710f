import {type ChartPoint} from '../../chart-parts.js';

/** In the units of the drawing, from its upper left corner on. */
export type Place = {readonly x: number; readonly y: number};

export type Placed = ChartPoint & Place;

/** A line of text is so high. */
export const lineHeight = 15;
