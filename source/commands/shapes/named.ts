import * as v from 'valibot';

/** An indicator or a topic where no more of it is needed than what it is called. */
export const namedShape = v.object({id: v.string(), name: v.string()});
