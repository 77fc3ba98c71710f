/**
 * A person's decision that from a day on a series is on another level, so that its limits begin anew. Earlier limits stay
 * where they were, and what the verdict would be without it is said too.
 */
export type Rebase = {
	/** First day of the new level. */
	readonly from: string;
	readonly cause: string;
	/** Who decided. */
	readonly by: string;
};

/** An entry of the log of such decisions, which only grows: a withdrawal is one too. */
export type RebaseEntry = Rebase & {
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	/** ISO 8601 instant, UTC. */
	readonly at: string;
	readonly isWithdrawn: boolean;
};
