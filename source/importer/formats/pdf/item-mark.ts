/** What an item of a list begins with. */
export const itemMark =
	/^(?:[-–•·▪◦‣*]|\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]+\))\s+\S/;
