import {type ReactNode} from 'react';
import {type Theme} from '../ui/theme.js';
import {type Layout} from './screen.js';

/**
 * Draws what a screen selected.
 *
 * @param settled The model that a detail shows: the one from before, while a key that moves is held.
 */
export type View<Model> = (
	model: Model,
	layout: Layout,
	theme: Theme,
	settled: Model,
) => ReactNode;
