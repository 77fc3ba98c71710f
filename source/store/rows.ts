/** SQLite answers NULL; a value that is not there is `undefined` in the domain. */
export function fromNull<T>(value: T | null): T | undefined {
	return value ?? undefined;
}

/** The parameter for a value that may not be there. */
export function toNull<T>(value: T | undefined): T | null {
	return value ?? null;
}

/** Lists are kept as JSON text: they are read whole and never searched in SQL. */
export function fromJson<T>(text: string): T {
	return JSON.parse(text) as T;
}
