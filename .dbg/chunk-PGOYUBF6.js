import {
  quoteSpan
} from "./chunk-4AB77YGY.js";

// source/commands/project-review.ts
function projectReview(store, report) {
  const accepted = store.review.ofReport(report).filter(({ status }) => status === "accepted");
  const paragraphs = store.documents.paragraphs(report);
  store.figures.removeRead(report);
  for (const [ordinal, { figure }] of accepted.entries()) {
    store.figures.insert(figure, ordinal, "user");
  }
  store.documents.replaceQuotes(
    report,
    accepted.map(
      ({ id, ordinal, span }) => quoteSpan(id, paragraphs[ordinal], span)
    )
  );
}

// source/importer/matching/words.ts
var stopWords = new Set(
  "a an the of in on at to for and or by with from as is are was were be been being has have had this that these those which who whom it its they their them we our us i my me he his she her will would can could may might must should do does did not no than then there here also more most less least other such so if but per over under up down out into about around during within across between after before since until while when where what how all any each every both some one two three four five six seven eight nine ten county force period month year quarter last previous same current currently now end average number total rate figure compared comparison increase reduction decrease rise fall new per cent percent percentage point level".split(
    " "
  )
);
function listTerms(text) {
  return (text.match(/[a-z]+|\d+/gi) ?? []).map((word) => readTerm(word)).filter((term) => term !== "");
}
var known = /* @__PURE__ */ new Map();
function readTerm(word) {
  let term = known.get(word);
  if (term === void 0) {
    term = toTerm(word);
    known.set(word, term);
  }
  return term;
}
function toTerm(word) {
  const plain = (/^[A-Z]{2,}s$/.test(word) ? word.slice(0, -1) : word).toLowerCase();
  if (stopWords.has(plain) || plain.length === 1 && !/\d/.test(plain)) {
    return "";
  }
  const term = stem(plain);
  return stopWords.has(term) ? "" : term;
}
function stem(word) {
  if (word.length <= 3) {
    return word;
  }
  const bare = word.replace(/(?:isation|ization)s?$/, "is").replace(/ies$/, "y").replace(/(?:ment|ness)s?$/, "").replace(/(?<=.{4})(?:ations?|itions?|ions?)$/, "").replace(/(?<=.{3})(?:ing|ed|er|ers|al|s|es)$/, "").replace(/(?<=.{3})e$/, "");
  return bare.length >= 3 ? bare : word;
}

// source/importer/matching/alias-words.ts
var fewest = 2;
var months = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;
function listAliasWords({ objective }, sentence, { start, end }) {
  const before = sentence.slice(0, start).split(/[,;:()]/).at(-1);
  const after = sentence.slice(end).split(/[,;:()]/)[0];
  const whole = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
  const terms = [`${before} ${after}`, whole].map((text) => listOwnTerms(text)).find((found) => found.length >= fewest);
  return terms && `${objective}: ${terms.join(" ")}`;
}
function listOwnTerms(text) {
  const words = text.replaceAll(months, " ").replaceAll(/\S*\d\S*/g, " ");
  return [...new Set(listTerms(words))];
}

// source/importer/matching/compatible.ts
function isCompatible({ unit: own, type }, role, unit, isDifference) {
  if (role === "rank") {
    return own !== "year" && own !== "feet";
  }
  if (unit === "percentage-points") {
    return own === "percent";
  }
  if (isDifference && (unit === "percent" || unit === "times")) {
    return type !== "rank" && type !== "other";
  }
  return own === unit;
}

export {
  listTerms,
  isCompatible,
  projectReview,
  listAliasWords
};
