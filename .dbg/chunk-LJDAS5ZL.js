import {
  quoteSpan
} from "./chunk-4AB77YGY.js";
import {
  figureShape,
  figureToJson
} from "./chunk-UDRDILD7.js";
import {
  reviewStatuses
} from "./chunk-NUTQLMKZ.js";

// source/commands/shapes/review-item.ts
import * as v from "valibot";
var reviewItemShape = v.object({
  ...figureShape.entries,
  status: v.picklist(reviewStatuses),
  /** 0 to 1. */
  confidence: v.number(),
  reasons: v.array(v.string()),
  /** Where the number stands in its paragraph, in UTF-16 units. */
  span: v.object({ start: v.number(), end: v.number() }),
  /** Who decided, and when; null where nobody has. */
  by: v.nullable(v.string()),
  at: v.nullable(v.string())
});
function reviewItemToJson(item, paragraphs, names) {
  const { id, ordinal, span } = item;
  const { sentence, sentenceStart } = quoteSpan(id, paragraphs[ordinal], span);
  const quote = {
    sentence,
    start: span.start - sentenceStart,
    end: span.end - sentenceStart
  };
  return {
    ...figureToJson({ ...item.figure, quote }, names),
    status: item.status,
    confidence: item.confidence,
    reasons: [...item.reasons],
    span: { ...span },
    by: item.by ?? null,
    at: item.at ?? null
  };
}

export {
  reviewItemShape,
  reviewItemToJson
};
