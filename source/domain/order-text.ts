/** Orders texts by their code units, as ids and ISO dates sort: never by the language of the machine. */
export function orderText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
