/** Where an exception stands with the people who look at it. */
export const triageStatuses = [
	'open',
	'acknowledged',
	'explained',
	'dismissed',
] as const;

export type TriageStatus = (typeof triageStatuses)[number];

/** One entry of the log, which only grows. */
export type TriageEntry = {
	readonly exception: string;
	readonly status: TriageStatus;
	/** Who decided. */
	readonly by: string;
	/** ISO 8601 instant, UTC. */
	readonly at: string;
	readonly note: string;
};

/** True for a decision that has to say why. */
export function needsNote(status: TriageStatus): boolean {
	return status === 'explained' || status === 'dismissed';
}
