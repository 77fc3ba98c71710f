/** What may stand between a word and the number it governs: "of just over", "by around". */
export const softener = String.raw`(?:(?:just|only|about|around|approximately|roughly|nearly|almost|over|under|up to|more than|less than|some|another|a further|an additional|at least|slightly|well|exactly|as much as|the|an?) )*`;
