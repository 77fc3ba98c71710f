/**
 * Stands for `Intl.Segmenter` in the bundle. Four packages make one as they are loaded, for which V8 reads the tables of all
 * scripts; this one makes it when the first text is to be split.
 */
export class LateSegmenter {
	#options;
	#segmenter;

	constructor(...options) {
		this.#options = options;
	}

	segment(text) {
		this.#segmenter ??= new globalThis.Intl.Segmenter(...this.#options);
		return this.#segmenter.segment(text);
	}
}
