/** Two-sided probability of a value beyond three standard errors: what `different` and `exceptional` ask for. */
export const rare = 0.0027;
/** What `indicative` asks for. */
export const unusual = 0.05;
/** `exceptional` needs this many independent points. */
export const leastForExceptional = 8;
/** From this many points on a chart has limits of its own. */
export const leastForChart = 12;
/** From this many points on the usual 2.66 can be taken at its word. */
export const leastForEstablished = 20;
