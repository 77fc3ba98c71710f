/** Something to choose by its number. */
export type Offer = {
	readonly number: number;
	/** Of the group that begins with it. */
	readonly heading?: string | undefined;
	readonly text: string;
	take(): string[];
};

/** What was offered last: the panes, a list, what can be done with one of it, or what else can be done. */
export type Place = 'menu' | 'list' | 'chosen' | 'others';

export function sayOffers(offers: readonly Offer[]): string[] {
	return offers.flatMap(({number, heading, text}) => [
		...(heading === undefined ? [] : [heading]),
		`${number}. ${text}`,
	]);
}

export function takeOffer(offers: readonly Offer[], wanted: number): string[] {
	const offer = offers.find(({number}) => number === wanted);
	return offer ? offer.take() : [`There is no ${wanted} here`];
}
