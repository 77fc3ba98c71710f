/** The text of a report's file, whatever its format: what `structure` reads. */
export type DecodedText = {
	readonly text: string;
	/** Where the file has pages: the page of each line, counted from 1. */
	readonly pages?: readonly number[] | undefined;
	/** What a person should know of the file before they trust what was read. */
	readonly notes?: readonly Note[] | undefined;
};

export type Note = {
	/** Kebab case, for scripts. */
	readonly code: string;
	readonly message: string;
};

/** Why a file cannot be read. */
export type DecodingFault = {
	readonly fault: string;
	/** What to do about it. */
	readonly hint: string;
};

export type Decoded = DecodedText | DecodingFault;

/** Told how much of a file has been read, 0 to 1, and how many milliseconds it may be until more is, where that can be told. */
export type OnStep = (step: {
	readonly share: number;
	readonly expected?: number;
}) => void;
