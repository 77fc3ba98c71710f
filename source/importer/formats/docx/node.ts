/** What mammoth makes of a Word document, as far as it is read here. */
export type DocxNode = {
	readonly type: string;
	readonly children?: readonly DocxNode[];
	/** Of a text. */
	readonly value?: string;
	/** Of a paragraph or run: `heading 2`, `Strong`. */
	readonly styleName?: string | null;
	/** Of a paragraph: not null where it is an item of a list. */
	readonly numbering?: object | null;
	readonly isBold?: boolean;
	readonly verticalAlignment?: 'baseline' | 'superscript' | 'subscript';
	readonly noteType?: string;
	readonly noteId?: string;
	/** Of a note. */
	readonly body?: readonly DocxNode[];
};

export type DocxDocument = DocxNode & {
	readonly notes: {
		resolve(reference: DocxNode): DocxNode | null;
	};
};
