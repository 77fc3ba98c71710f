import * as v from 'valibot';
import {abridgedOrigins} from '../../format/commentary.js';

/** Whose words stand for a commentary: the project's summary, or how the report's own text begins. */
export const abridgedOrigin = v.picklist(abridgedOrigins);
