/** What of a report waits for a person: it is neither in the store's figures nor absent from the report. */
export type Waiting = {
	/** Also those that fit no indicator. */
	readonly figures: number;
	/** How many of each indicator, by its id; those without any are not in it. */
	readonly byIndicator: ReadonlyMap<string, number>;
};
