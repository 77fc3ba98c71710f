// source/importer/span.ts
function spansOverlap(a, b) {
  return a.start < b.end && b.start < a.end;
}
function moveSpan({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function keepApart(spans) {
  const taken = new Uint8Array(farthestEnd(spans));
  const kept = [];
  for (const span of spans) {
    if (!taken.subarray(span.start, span.end).includes(1)) {
      taken.fill(1, span.start, span.end);
      kept.push(span);
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
function farthestEnd(spans) {
  let farthest = 0;
  for (const { end } of spans) {
    farthest = Math.max(farthest, end);
  }
  return farthest;
}

// source/importer/sentences.ts
var abbreviation = /(?:\b(?:approx|no|nos|vs|e\.g|i\.e|etc|st|dr|mr|mrs|ms|dept|inc|est|max|min|avg|c)|\b[a-z])\.$/i;
var longest = 2e3;
function splitSentences(text) {
  const spans = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.!?]["”’')\]]*\s+(?=["“‘'(]?[A-Z\d£])|;\s+/g
  )) {
    const end = match.index + match[0].length;
    const isEnd = match[0].startsWith(";") || !abbreviation.test(
      text.slice(Math.max(start, match.index - 10), match.index + 1)
    );
    if (isEnd) {
      spans.push({ start, end });
      start = end;
    }
  }
  spans.push({ start, end: text.length });
  return spans.flatMap((span) => cutSentence(text, span));
}
function cutSentence(text, { start, end }) {
  const parts = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const to = space > from ? space + 1 : from + longest;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

// source/importer/find-quotes.ts
function findQuotes(figures, paragraphs) {
  const taken = /* @__PURE__ */ new Map();
  const quotes = [];
  const missing = [];
  for (const figure of figures) {
    const found = paragraphs.filter((paragraph2) => keyOfPlace(paragraph2) === keyOfPlace(figure)).map((paragraph2) => ({
      paragraph: paragraph2,
      span: findPrinted(
        paragraph2.text,
        figure.printed,
        taken.get(paragraph2.ordinal) ?? []
      )
    })).find(({ span: span2 }) => span2 !== void 0);
    if (!found?.span) {
      missing.push(figure);
      continue;
    }
    const { paragraph, span } = found;
    taken.set(paragraph.ordinal, [
      ...taken.get(paragraph.ordinal) ?? [],
      span
    ]);
    quotes.push(quoteSpan(figure.id, paragraph, span));
  }
  return { quotes, missing };
}
function quoteSpan(figure, { ordinal, text }, { start, end }) {
  const sentences = splitSentences(text);
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return {
    figure,
    ordinal,
    sentence: text.slice(first.start, last.end).trimEnd(),
    sentenceStart: first.start,
    start,
    end
  };
}
function keyOfPlace({
  priority,
  strand,
  objective,
  paragraph
}) {
  return [priority, strand, objective, paragraph].join("/");
}
function keyEach(things, describe) {
  const counts = /* @__PURE__ */ new Map();
  return new Map(
    things.map((thing) => {
      const key = describe(thing);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [count === 1 ? key : `${key} #${count}`, thing];
    })
  );
}
function findPrinted(text, printed, taken) {
  const free = listSpans(text, printed).filter(
    (span) => !taken.some(({ start, end }) => span.start < end && start < span.end)
  );
  const last = taken.at(-1)?.end ?? 0;
  return free.find(({ start }) => start >= last) ?? free[0];
}
function listSpans(text, printed) {
  const spans = [];
  let start = printed === "" ? -1 : text.indexOf(printed);
  while (start !== -1) {
    const end = start + printed.length;
    const isInside = /^[\p{L}\d]/u.test(printed) && /[\p{L}\d]$|\d[.,]$/u.test(text.slice(0, start)) || /[\p{L}\d]$/u.test(printed) && /^(?:\p{L}|\d|[.,]\d)/u.test(text.slice(end));
    if (!isInside) {
      spans.push({ start, end });
    }
    start = text.indexOf(printed, start + 1);
  }
  return spans;
}

export {
  spansOverlap,
  moveSpan,
  keepApart,
  splitSentences,
  findQuotes,
  quoteSpan,
  keyOfPlace,
  keyEach
};
