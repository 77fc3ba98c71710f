import "./chunk-CJ7NJLQ5.js";
import {
  readGroups,
  readInput,
  readMap
} from "./chunk-IL3FULPO.js";
import {
  isCompatible,
  listAliasWords,
  listTerms,
  projectReview
} from "./chunk-PGOYUBF6.js";
import {
  reviewItemToJson
} from "./chunk-LJDAS5ZL.js";
import {
  calendarYear,
  financialYear,
  financialYearOf,
  isoDay,
  latestMonth,
  monthName,
  monthRange,
  readMonth,
  readYear
} from "./chunk-F37CYLGX.js";
import {
  loadNames,
  quoteReport
} from "./chunk-T26E25EA.js";
import {
  makeVisible
} from "./chunk-MJHWSGJI.js";
import {
  recomputeExceptions
} from "./chunk-ULPLWEDO.js";
import "./chunk-4ASKGKRZ.js";
import "./chunk-WN75L4MU.js";
import "./chunk-QEOELYAB.js";
import {
  keepApart,
  keyEach,
  keyOfPlace,
  moveSpan,
  quoteSpan,
  spansOverlap,
  splitSentences
} from "./chunk-4AB77YGY.js";
import {
  describePlace,
  describeValue,
  labelQuarter
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  filterFlags,
  readChoice,
  readFilter
} from "./chunk-6UQOAP4V.js";
import {
  readingWidth,
  wrapText
} from "./chunk-T2JWYRWV.js";
import {
  nearest
} from "./chunk-T6OA6HCS.js";
import "./chunk-UDRDILD7.js";
import {
  UserError,
  addDays,
  desiredDirections,
  formatMonth,
  indicatorTypes,
  isDate,
  isStrand,
  noSummary,
  parseQuarter,
  quarterId,
  quarterLabel,
  quarterRange,
  shiftMonths,
  statedLevel,
  strandName,
  strands,
  units
} from "./chunk-NUTQLMKZ.js";

// source/commands/import/import-report.ts
import path from "node:path";

// source/commands/import/compare-text.ts
function compareText(before5, after2) {
  const earlier = keyEach(before5, keyOfPlace);
  const later = keyEach(after2, keyOfPlace);
  const kept = [...later].filter(([key]) => earlier.has(key));
  const unchanged = kept.filter(
    ([key, { text }]) => earlier.get(key)?.text === text
  ).length;
  return {
    added: later.size - kept.length,
    changed: kept.length - unchanged,
    removed: earlier.size - kept.length,
    unchanged
  };
}

// source/commands/import/read-document.ts
import { createHash } from "node:crypto";

// source/importer/decode-document.ts
var mostBytes = 2 * 1024 * 1024;
var mostControls = 0.02;
function decodeDocument(bytes) {
  if (bytes.length > mostBytes) {
    return {
      fault: `larger than ${mostBytes / 1024 / 1024} MB`,
      hint: "a report is some pages of text: check that it is the right file"
    };
  }
  const decoded = decodeBytes(bytes);
  if ("fault" in decoded) {
    return decoded;
  }
  const text = decoded.text.split(/\r\n?|\n/).map(
    (line) => makeVisible(
      line.replaceAll(/[\t\v\f]/g, " ").replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    )
  ).join("\n");
  return text.trim() === "" ? { fault: "there is nothing in it", hint: "check that it was saved" } : { text };
}
function decodeBytes(bytes) {
  const opening2 = String.fromCodePoint(...bytes.subarray(0, 5));
  if (opening2.startsWith("%PDF")) {
    return {
      fault: "it is a PDF, not text",
      hint: "save its text, for example with pdftotext -layout, and import that"
    };
  }
  if (opening2.startsWith("PK")) {
    return {
      fault: "it is a Word document or another archive, not text",
      hint: "save it as plain text (.txt, UTF-8) and import that"
    };
  }
  if (opening2.startsWith("\xFF\xFE")) {
    return { text: new TextDecoder("utf-16le").decode(bytes) };
  }
  if (opening2.startsWith("\xFE\xFF")) {
    return { text: new TextDecoder("utf-16be").decode(bytes) };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isBinary(text) ? {
      fault: "it is not text",
      hint: "import reads reports as plain text or Markdown"
    } : { text };
  } catch {
    return bytes.includes(0) ? {
      fault: "it is not text",
      hint: "import reads reports as plain text or Markdown"
    } : {
      fault: "it is not UTF-8 text",
      hint: "save it again with the encoding UTF-8"
    };
  }
}
function isBinary(text) {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return text.includes("\0") || controls > text.length * mostControls;
}

// source/importer/matching/catalogue.ts
var bounds = /\b(?:limit|standard|threshold|deadline|service level|size|make a)\b/i;
function buildCatalogue(indicators, lastLevels) {
  const wordings = indicators.flatMap(
    (indicator, entry) => listWordings(indicator, entry)
  );
  const postings = postTerms(wordings, weighWords(wordings, indicators.length));
  return {
    entries: indicators.map((indicator) => ({
      indicator,
      name: new Set(listTerms(indicator.name)),
      isBound: bounds.test(indicator.name),
      lastLevels: lastLevels.filter(
        (level) => level.indicator === indicator.id
      )
    })),
    cover(terms) {
      const shares = new Float64Array(wordings.length);
      const touched = /* @__PURE__ */ new Set();
      for (const [term, weight] of terms) {
        for (const { wording, share } of postings.get(term) ?? []) {
          shares[wording] += share * weight;
          touched.add(wording);
        }
      }
      const covered = indicators.map(() => ({ name: 0, alias: 0, about: 0 }));
      for (const wording of touched) {
        const { entry, kind } = wordings[wording];
        const own = covered[entry];
        own[kind] = Math.max(own[kind], shares[wording]);
      }
      return covered;
    }
  };
}
function listWordings({ name, aliases, about }, entry) {
  const read = (kind, text) => ({
    entry,
    kind,
    terms: new Set(listTerms(text))
  });
  return [
    read("name", name),
    ...aliases.map((alias) => read("alias", alias)),
    read("about", about)
  ];
}
function weighWords(wordings, size) {
  const owners = /* @__PURE__ */ new Map();
  for (const { entry, kind, terms } of wordings) {
    for (const term of kind === "about" ? [] : terms) {
      owners.set(term, (owners.get(term) ?? /* @__PURE__ */ new Set()).add(entry));
    }
  }
  return (term) => Math.log((size + 2) / ((owners.get(term)?.size ?? 0) + 1));
}
function postTerms(wordings, weigh) {
  const postings = /* @__PURE__ */ new Map();
  for (const [wording, { terms }] of wordings.entries()) {
    let whole = 0;
    for (const term of terms) {
      whole += weigh(term);
    }
    for (const term of terms) {
      const listed = postings.get(term) ?? [];
      listed.push({ wording, share: weigh(term) / whole });
      postings.set(term, listed);
    }
  }
  return postings;
}

// source/importer/matching/find-objective.ts
var alike = 0.75;
function findObjective(heading, strand, objectives) {
  const wanted = listWords(heading);
  const candidates = objectives.filter((objective) => objective.strand === strand).map((objective) => ({
    objective,
    likeness: Math.max(
      ...[objective.name, ...objective.headings].map(
        (name) => compareWords(wanted, listWords(name))
      )
    )
  })).toSorted((a, b) => b.likeness - a.likeness);
  return candidates[0] && candidates[0].likeness >= alike ? candidates[0].objective : void 0;
}
function nameObjective(heading) {
  return [...listWords(heading)].join("-") || "no-heading";
}
function compareWords(a, b) {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
function listWords(text) {
  return new Set(
    text.toLowerCase().replaceAll("&", "and").match(/[a-z\d]+/g)
  );
}

// source/importer/time/spans-of-months.ts
function endMonths(end, months2) {
  const before5 = shiftMonths({ start: end, end }, -months2).end;
  return nameMonths({ start: addDays(before5, 1), end }, months2);
}
function moveStretch({ range, kind }, months2) {
  return { range: shiftMonths(range, months2), kind };
}
function startMonths({ start, end }, months2) {
  const rest = endMonths(end, 12 - months2).range;
  return { range: { start, end: addDays(rest.start, -1) }, kind: "year-to-date" };
}
function yearToDate(end) {
  return {
    range: { start: financialYear(financialYearOf(end)).start, end },
    kind: "year-to-date"
  };
}
function nameMonths(range, months2) {
  const isAligned = Number(range.start.slice(5, 7)) % 3 === 1 && range.start.endsWith("-01");
  if (months2 === 12) {
    return { range, kind: "12-months" };
  }
  return {
    range,
    kind: months2 === 1 ? "month" : months2 === 3 && isAligned ? "quarter" : "other"
  };
}

// source/importer/reading/softeners.ts
var softener = String.raw`(?:(?:just|only|about|around|approximately|roughly|nearly|almost|over|under|up to|more than|less than|some|another|a further|an additional|at least|slightly|well|exactly|as much as|the|an?) )*`;

// source/importer/reading/setting.ts
var farthest = 600;
function placeMentions(text, mentions) {
  const sentences = splitSentences(text);
  let index = 0;
  return mentions.map((mention, place) => {
    while (sentences[index].end < mention.end) {
      index++;
    }
    const sentence = sentences[index];
    const [before5, behind4] = [mentions[place - 1], mentions[place + 1]];
    const previous = before5 && before5.start >= sentence.start ? before5 : void 0;
    const next = behind4 && behind4.end <= sentence.end ? behind4 : void 0;
    const from2 = Math.max(sentence.start, mention.start - farthest);
    const to = Math.min(sentence.end, mention.end + farthest);
    return {
      mention,
      sentence,
      sentenceIndex: index,
      gapBefore: text.slice(Math.max(from2, previous?.end ?? 0), mention.start),
      gapAfter: text.slice(mention.end, Math.min(to, next?.start ?? to)),
      before: text.slice(from2, mention.start),
      after: text.slice(mention.end, to),
      previous,
      next
    };
  });
}

// source/importer/reading/baseline.ts
var moved = String.raw`up|down|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|increas\w+|decreas\w+|reduc\w+|drop\w*|declin\w+|improv\w+|chang\w+|went|gone|grew|grown|moved?|slipped|climbed|dipped|expanded`;
var from = new RegExp(String.raw`\bfrom ${softener}$`, "i");
var movedFrom = new RegExp(
  String.raw`\b(?:${moved})\b(?: (?!to\b)[\w%’']+){0,6} from ${softener}$`,
  "i"
);
var compared = new RegExp(
  String.raw`\b(?:compar(?:ed|es|ing|ison)(?: \w+ly)? (?:with|to|against)|against|versus|vs\.?|as opposed to|instead of|rather than|up on|down on|relative to|previously)(?: (?!national\b)[\w’']+){0,3}? ${softener}$`,
  "i"
);
var than = new RegExp(
  String.raw`(?<!\b(?:more|less|fewer|greater|higher|lower) )\bthan (?:the )?${softener}$`,
  "i"
);
var earlierSentence = /^(?:(?:in |for |during )?the (?:year|quarter|month|period) before|a year (?:ago|earlier)|(?:in )?the previous|previously|last year|the equivalent|the corresponding)\b/i;
function isBaseline({ mention, gapBefore, gapAfter, after: after2, before: before5, previous, next }, times) {
  const isFollowed = next?.unit === mention.unit && /\bto (?:\w+ ){0,3}$/i.test(gapAfter);
  if (from.test(gapBefore) && (isFollowed || movedFrom.test(gapBefore))) {
    return true;
  }
  if (compared.test(gapBefore) || than.test(gapBefore)) {
    return true;
  }
  if (earlierSentence.test(before5)) {
    return true;
  }
  return isInBrackets(gapBefore, after2) && (hasOwnTime(mention.end, after2, times) || followsTime(mention.start, gapBefore, times)) && (previous !== void 0 || followsComparedTime(gapBefore));
}
function isInBrackets(gapBefore, after2) {
  const open = gapBefore.lastIndexOf("(");
  return open !== -1 && !gapBefore.slice(open).includes(")") && /^[^(]*\)/.test(after2);
}
function hasOwnTime(end, after2, times) {
  const close = after2.indexOf(")");
  return times.some(
    (time) => time.start >= end && time.end <= end + close && time.sense.is !== "nothing"
  );
}
function followsTime(start, gapBefore, times) {
  const offset = start - gapBefore.length;
  return times.some(
    ({ end, start: begin }) => begin >= offset && /^(?: levels?| figures?| rates?| baseline)?\s?\($/i.test(
      gapBefore.slice(end - offset)
    )
  );
}
function followsComparedTime(gapBefore) {
  return /\b(?:than|compared|comparison|against|on|from)\b/i.test(gapBefore);
}

// source/importer/reading/change.ts
var upNouns = "increases?|rises?|growth|uplift|gains?|jump|surge|spike|improvements?|upturn|expansion";
var downNouns = "reductions?|decreases?|drops?|falls?|declines?|dip|deteriorations?|cut|shortfall|slump|downturn|deficit";
var evenNouns = "changes?|differences?|gap|variance|swing";
var upVerbs = String.raw`increas(?:ed?|es|ing)|ris(?:e|es|en|ing)|rose|grew|grow(?:n|s|ing)?|expand(?:ed|s|ing)?|improv(?:ed?|es|ing)|climb(?:ed|s)?|jump(?:ed|s)?|surged?|gained|(?<!\b(?:made|makes?|making|signed|sign|sets?|take|takes|took|taken|taking|follow|followed|picked|end|ended|opened|built|back|backed|bring|bringing|brought|summed|speed|line) )up|extended`;
var downVerbs = "decreas(?:ed?|es|ing)|reduc(?:ed?|es|ing)|fall(?:en|s|ing)?|fell|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|down|shr[aiu]nk|lowered|slipped|dipped|deteriorated|cut|worsened|shortened";
var upWords = String.raw`higher|more|longer|slower|greater|larger|better|(?<!\b(?:follow|made|take|taken|took|signed|set|sign|back) )up|later|additional|extra|improved`;
var downWords = "lower|fewer|less|shorter|quicker|faster|smaller|worse|down|earlier|short|behind|sooner";
var gapNouns = String.raw`(?:(?:above|below|under|ahead of|beneath)(?= (?:the|that|our|its|their|both|what|where)\b(?! (?:\w+ ){1,4}(?:Act|Order|Regulations)\b)| (?:target|average|national|last|same|a year|expected|forecast|MSG))|over(?= (?:the |our |its )?(?:target|average|national|MSG)))`;
var nounBefore = new RegExp(
  String.raw`\b(?:(?<up>${upNouns})|(?<down>${downNouns})|(?<even>${evenNouns}))(?: (?!targets?\b|rates?\b|ambition|levels?\b|average\b)\w+){0,2}? (?:of|by|at|is|was|to be)\s${softener}[-−–+]?\(?$`,
  "i"
);
var verbBefore = new RegExp(
  String.raw`\b(?:(?<up>${upVerbs})|(?<down>${downVerbs}))(?:,? (?:again|further|slightly|significantly|sharply|back|overall|steadily|markedly|\w+ly))*(?: by)?\s${softener}\(?$`,
  "i"
);
var verbBy = new RegExp(
  String.raw`\b(?:(?<up>${upVerbs})|(?<down>${downVerbs}))\b[^,;()]{1,60} by\s${softener}$`,
  "i"
);
var nounAfter = new RegExp(
  String.raw`^(?:[ -](?:year[- ]on[- ]year|overall|further|relative|percentage|point|net|annual|clear|significant|small|slight|\w+al))* (?:(?<up>${upNouns})|(?<down>${downNouns}))\b`,
  "i"
);
var comparison = new RegExp(
  String.raw`^(?: (?!of\b|were\b|was\b|is\b|are\b|in\b|and\b|had\b|have\b|or\b|to\b|on\b|for\b|from\b|with\b|at\b)\w+){0,2}? (?:(?<up>${upWords})|(?<down>${downWords})|(?<gap>${gapNouns}))(?![\w-])(?! (?:to\b|likely|recently))`,
  "i"
);
function readChange({
  mention,
  gapBefore,
  gapAfter,
  after: after2
}) {
  const compared2 = comparison.exec(gapAfter);
  const isTime = mention.unit === "days" || mention.unit === "seconds";
  if (compared2 && mention.form !== "multiple" && (isTime || !/(?:earlier|later|sooner)$/i.test(compared2[0]))) {
    const { up, gap } = compared2.groups;
    const word = (gap ?? compared2[0]).trim().toLowerCase();
    const isUp = up !== void 0 || /^(?:above|over|ahead)/.test(word);
    return {
      direction: isUp ? "up" : "down",
      isComparison: true,
      .../\b(?:better|improved)$/.test(word) && { isImprovement: true }
    };
  }
  if (mention.form === "multiple") {
    return { direction: mention.sign === "-" ? "down" : "up" };
  }
  if (mention.form === "fraction" && mention.value === 50 && /^ (?:of )?(?:the|what|that|as)\b.*\b(?:time|average|rate|number|level|took|was|previous|last)\b/i.test(
    after2
  ) && !/\bof (?:all|those|these|our)\b/i.test(after2)) {
    return { direction: "down", isComparison: true };
  }
  for (const match of [
    verbBefore.exec(gapBefore),
    nounBefore.exec(gapBefore),
    nounAfter.exec(gapAfter),
    verbBy.exec(gapBefore)
  ]) {
    if (match) {
      const { up, down } = match.groups;
      const isUp = up !== void 0 || down === void 0 && mention.sign !== "-";
      return {
        // A minus in front of a reduction says the same thing twice.
        direction: isUp ? "up" : "down",
        .../^improv/i.test(up ?? "") && { isImprovement: true }
      };
    }
  }
  if (mention.sign !== void 0) {
    return { direction: mention.sign === "-" ? "down" : "up" };
  }
  return void 0;
}

// source/importer/reading/peer.ts
var nation = String.raw`national|nationwide|England(?: (?:and|&) Wales)?|UK|country`;
var group = String.raw`MSG|MSF|most[- ]similar(?: (?:force|group|family)s?)*|similar forces?|peers?|peer group|regional|region|(?:East|West) Midlands|other forces|family group`;
var before = new RegExp(
  String.raw`\b(?:(?<nation>${nation})|(?<group>${group}))\b(?:[ -](?!and\b|but\b|which\b|while\b|with\b)[\w’']+){0,3}?(?: (?:of|is|was|at|being|to|stands? at|stood at|has been|which (?:is|was|stands at)))?:?\s\(?(?:the )?${softener}[-–+]?$`,
  "i"
);
var nationally = new RegExp(
  String.raw`(?:^|[,;] )(?:nationally|across (?:England|the country|the region))\b,?(?: (?!and\b|but\b)[\w’']+){0,5} ${softener}$`,
  "i"
);
var behind = /^(?: (?!than\b|and\b|but\b|which\b)[\w’']+){0,4} (?:(?<nation>nationally|nationwide|(?:across|in|for|of) (?:england|the uk|the country)|(?:for )?(?:the )?national(?:ly)? (?:average|rate|figure))|(?<group>(?:within|in|for|across|among|amongst) (?:our|the|its) (?:msg|most similar|peer|region|family)|regionally|(?:the )?msg average))\b/i;
function readPeer({ gapBefore, gapAfter }) {
  const open = gapAfter.split(/[,;.)](?!\d)/)[0];
  const match = behind.exec(open) ?? before.exec(gapBefore) ?? nationally.exec(gapBefore);
  if (!match) {
    return void 0;
  }
  const isGroup = match.groups?.group !== void 0;
  const isAverage = /\b(?:average|mean)\b/i.test(match[0]);
  return `${isGroup ? "MSG" : "national"} ${isAverage ? "average" : "figure"}`;
}
function readPeerReference(after2) {
  const match = /^[^.;]*?\b(?:than|below|above|under|over|of|behind|ahead of|on|from|with|to|against)\s(?:both )?(?:the |our |its )?(?<what>national(?: and (?:msg|most similar group))?|msg|most similar(?: group)?|regional|peer)\b(?: \w+)? (?<kind>average|figure|mean|rate)/i.exec(
    after2
  );
  if (!match) {
    return void 0;
  }
  const { what, kind } = match.groups;
  if (/ and /i.test(what)) {
    return "national average and MSG average";
  }
  return `${/national/i.test(what) ? "national" : "MSG"} ${/average|mean/i.test(kind) ? "average" : "figure"}`;
}

// source/importer/reading/target.ts
var words = String.raw`targets?|aspirations?|aspires?|ambitions?|aims?|goals?|vision|standards?|limits?|requirements?|deadlines?|service levels?|benchmarks?|commitments?|thresholds?|trajector(?:y|ies)`;
var link = String.raw`(?:of|is|was|are|were|to|for|at|that|set|by|being|remains|[:=])`;
var before2 = new RegExp(
  String.raw`(?<!\bon )\b(?:${words})\b(?:[^,;()]*?\b${link}\b[^;()]*|[^,;()]*)?\s?\(?$`,
  "i"
);
var linked = new RegExp(
  String.raw`\b(?:${words})\b(?:\s\(|[^;]*?(?:\b${link}\b|[:=])[^;]*)\(?$`,
  "i"
);
var expected = new RegExp(
  String.raw`\b(?:expect(?:s|ed|ing)?|aim(?:s|ed|ing)?|aspir(?:es?|ed|ing)|plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:es?|ed|ing)|committed to|pledged to)(?: \w+){0,5} (?:to \w+ (?:\w+ ){0,4})?${softener}$`,
  "i"
);
var behind2 = /^(?: (?!of\b|and\b|in\b|was\b|were\b|is\b)\w+){0,3}[ -](?:targets?|limits?|standards?|service level|sla|deadlines?|goals?|ambition|thresholds?|benchmark|time limit)\b/i;
var timeLimit = /\b(?:within|inside|in under|in less than)(?: (?:the|an?|our|its|their))?(?: \w+)?\s$/i;
function isTarget(setting, hasShare) {
  const { mention, gapBefore, gapAfter, before: all } = setting;
  if (behind2.test(gapAfter)) {
    return true;
  }
  const near = gapBefore.slice(-160);
  if (before2.test(near) && linked.test(near)) {
    return true;
  }
  if (expected.test(near) && !/\b(?:than|as) expected\b/i.test(near)) {
    return true;
  }
  const isTime = mention.unit === "seconds" || mention.unit === "days";
  if (isTime && hasShare && timeLimit.test(all)) {
    return true;
  }
  return /\b(?:short of|in line with|towards|match|reflect)\b[^,;]*$/i.test(near) && /^ of (?:the )?[\w’']+ population/i.test(gapAfter);
}

// source/importer/reading/role.ts
function readRole(setting, qualifier, times, before5) {
  const { mention, gapBefore, gapAfter, previous } = setting;
  if (mention.form === "ordinal") {
    return { role: "rank", sign: "an ordinal" };
  }
  if (mention.form === "range") {
    return { role: "range", sign: "two ends" };
  }
  if (mention.form === "year") {
    return { role: "target", sign: "a year ahead" };
  }
  const change = readChange(setting);
  if (change?.isComparison) {
    return { role: "change", change, sign: "a comparison" };
  }
  if (isRankedCount(setting)) {
    return { role: "rank", sign: "a superlative behind it" };
  }
  const whose = readPeer(setting);
  if (whose !== void 0) {
    return { role: "peer", whose, change, sign: whose };
  }
  const hasShare = [previous, setting.next].some(
    (other) => other?.unit === "percent" && other.form === "digits"
  );
  if (!change && isTarget(setting, hasShare)) {
    return { role: "target", sign: "words of a target" };
  }
  if (isBaseline(setting, times)) {
    return { role: "baseline", sign: "given for comparison" };
  }
  if (change) {
    return { role: "change", change, sign: "words of change" };
  }
  if (before5 && previous && isCompanion(setting, before5)) {
    return { ...before5, sign: "beside the figure before it" };
  }
  if (isThreshold(setting, qualifier)) {
    return { role: "range", sign: "a bound" };
  }
  return {
    role: "level",
    sign: gapBefore === "" && gapAfter === "" ? "" : "no other role"
  };
}
function isRankedCount({ mention, gapBefore, gapAfter }) {
  return mention.unit === "count" && /\b(?:the|among(?:st)?(?: the)?) (?:top |bottom )?$/i.test(gapBefore) && /^ (?:lowest|highest|best|worst|largest|smallest|busiest|quietest)\b/i.test(
    gapAfter
  );
}
function isCompanion({ mention, gapBefore, previous }, before5) {
  const isBracketed = /^[^(),;]{0,30}\($/.test(gapBefore) && mention.sign === void 0;
  const isJoined = /^(?: [\w-]+){1,3} and $/.test(gapBefore) && previous.unit === mention.unit;
  return isBracketed && before5.role === "baseline" || isJoined && (before5.role === "change" || before5.role === "baseline");
}
function isThreshold({ mention, gapBefore }, qualifier) {
  const isBound = qualifier === "up-to" || qualifier === "over" || qualifier === "at-least";
  if (qualifier === "up-to" && /\b(?:up to|maximum of|no more than|capped at) $/i.test(gapBefore)) {
    return mention.unit === "gbp" || mention.unit === "count";
  }
  const isTime = mention.unit === "seconds" || mention.unit === "days";
  return isBound && (/\b(?:having|have|has|had|who)(?: \w+)? (?:committed|been|offended|reported|called)(?: \w+)? (?:more than|over|at least) $/i.test(
    gapBefore
  ) || /\bwith (?:more than|at least) $/i.test(gapBefore) || isTime && /\bfor (?:more than|over|at least) $/i.test(gapBefore));
}

// source/importer/reading/settle-time.ts
function settleTime(time, own, anchor, { quarter }) {
  switch (time.is) {
    case "fixed": {
      const window = own.find((other) => other.is === "floating");
      const isPoint = time.stretch.kind === "as-at" || time.stretch.kind === "quarter" || time.stretch.kind === "month";
      return window?.is === "floating" && isPoint ? {
        basis: time.basis,
        stretch: endMonths(time.stretch.range.end, window.months)
      } : { basis: time.basis, stretch: time.stretch };
    }
    case "floating": {
      const point = own.find(
        (other) => other.is === "fixed" && other.stretch.kind !== "since" && other.stretch.kind !== "12-months"
      );
      const end = point?.is === "fixed" ? point.stretch.range.end : void 0;
      return {
        basis: end ? "sentence" : anchor ? "paragraph" : "report",
        stretch: endMonths(end ?? anchor ?? quarter.end, time.months)
      };
    }
    case "now": {
      return {
        basis: "report",
        stretch: { range: { start: quarter.end, end: quarter.end }, kind: "as-at" }
      };
    }
    case "same": {
      return void 0;
    }
  }
}

// source/importer/structure/markup.ts
function stripMarkup(line) {
  return marked.test(line) ? stripMarks(line) : line.trim();
}
var marked = /[<[&*\\]|__| {2}|[\p{Cc}\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF]/u;
function stripMarks(line) {
  return decodeEntities(
    line.replaceAll(/!\[[^\]]*]\([^)]*\)/g, "").replaceAll(/\[((?:\\.|[^\\\]])*)]\([^()\s]*\)/g, "$1").replaceAll(/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, "$1").replaceAll(/<\/?[a-z]\w{0,9}(?:\s[^>]*)?\/?>/gi, "")
  ).replaceAll(/(?<!\\)(?:\*{1,3}|_{2})(?=\S)|(?<=\S)(?:\*{1,3}|_{2})/g, "").replaceAll(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, " ").replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, "").replaceAll(/\p{Cc}/gu, showControl).replaceAll(/ {2,}/g, " ").trim();
}
var entities = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "\xA3",
  ndash: "\u2013",
  mdash: "\u2014"
};
function decodeEntities(text) {
  return text.replaceAll(
    /&([a-z]+|#39);/g,
    (whole, name) => (name === "#39" ? "'" : entities[name]) ?? whole
  );
}
function showControl(character) {
  const code = character.codePointAt(0);
  if (code >= 128) {
    return "\u2426";
  }
  return code === 127 ? "\u2421" : String.fromCodePoint(9216 + code);
}

// source/importer/structure/line.ts
var opening = /^(q\s?[1-4]\s+\d{2,4}\s*[/–-]\s*\d{2,4})\s*[:–-]?\s*(fire(?:\s+(?:and|&)\s+rescue)?|police|working\s+together)\s+(?:priority\s+)?commentary\b[\s:]*(.*)$/i;
var glance = /^at a glance\b\s*:?\s*/i;
var banner = /^performance\s+report\s*[:–-]\s*(.+)$/i;
var numberedBanner = /^priority\s+(\d)\s*[:–-]\s*(.+)$/i;
var listMark = /^\s*(?:[-*+•·▪◦‣–]|\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]+\))\s+(?=\S)/;
var pageNumber = /^(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?$/i;
function readLine(raw, number2) {
  const [, marks = "", rest = ""] = /^\s{0,3}(#{1,6}(?=\s))?(.*)$/.exec(raw) ?? [];
  const text = stripMarkup(rest);
  if (/^[-–—_=*\s]*$/.test(text) || pageNumber.test(text)) {
    return [{ kind: "blank", number: number2, text: "" }];
  }
  const section = opening.exec(text);
  if (section) {
    return [
      {
        kind: "section",
        number: number2,
        text,
        strand: readStrand(section[2]),
        quarter: section[1]
      },
      ...readLine(section[3].replace(glance, ""), number2).filter(
        ({ kind }) => kind !== "blank"
      )
    ];
  }
  if (glance.test(text)) {
    return readLine(text.replace(glance, ""), number2);
  }
  const named = banner.exec(text);
  if (named) {
    return [{ kind: "banner", number: number2, text: named[1] }];
  }
  const numbered = numberedBanner.exec(text);
  if (numbered) {
    return [
      {
        kind: "banner",
        number: number2,
        text: numbered[2],
        priority: Number(numbered[1])
      }
    ];
  }
  if (marks === "" && listMark.test(raw)) {
    return [
      { kind: "item", number: number2, text: stripMarkup(raw.replace(listMark, "")) }
    ];
  }
  return [
    { kind: "text", number: number2, text, level: marks.length, bold: readBold(rest) }
  ];
}
function readBold(rest) {
  const match = /^\s*(\*\*|__)(?<bold>.+?)\1(?<colon>\s*:)?/.exec(rest);
  return match ? stripMarkup(match.groups.bold + (match.groups.colon ?? "")) : void 0;
}
function readStrand(text) {
  const id = text.toLowerCase().replace(/\s+(?:and|&)\s+rescue/, "").replaceAll(/\s+/g, "-");
  return isStrand(id) ? id : "working-together";
}

// source/importer/structure/blocks.ts
var wrappedWidth = 120;
function readBlocks(text) {
  const rawLines = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
  const isWrapped = rawLines.every((line) => line.length <= wrappedWidth);
  const blocks = [];
  let isOpen = false;
  for (const line of rawLines.flatMap(
    (raw, index) => readLine(raw, index + 1)
  )) {
    if (line.kind === "blank") {
      isOpen = false;
      continue;
    }
    const last = blocks.at(-1);
    if (isWrapped && isOpen && last && isContinuation(last, line)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      continue;
    }
    blocks.push(line);
    isOpen = true;
  }
  return blocks;
}
function isContinuation(last, line) {
  return line.kind === "text" && line.level === 0 && (last.kind === "item" || last.kind === "text" && last.level === 0);
}

// source/importer/structure/heading.ts
var leadIn = /\b(?:follow(?:s|ing)?|below|above|here|at|by|of|to|are|is|was|were|be|includ(?:es?|ed|ing)|such as|namely|examples?|highlights?|achievements?|statistics|figures|link|links|e\.g\.?|i\.e\.?|note|source|where|that)$/i;
var finiteVerb = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|stood|saw|shows?|showed|continues?|continued|remains?|remained|recorded|reported|achieved|includes?|we|i|it|they)\b/i;
var imperative = /^(?:achieve|act|address|align|become|begin|boost|bring|broaden|build|carry|challenge|champion|change|collaborate|combat|commission|complete|continue|coordinate|create|cut|deliver|design|develop|disrupt|diversify|divert|drive|embed|empower|enable|encourage|enforce|engage|enhance|ensure|establish|expand|explore|extend|focus|further|give|grow|help|hold|identify|implement|improve|increase|introduce|invest|join|keep|launch|lead|listen|maintain|make|manage|maximise|meet|minimise|modernise|monitor|offer|open|prepare|prevent|prioritise|promote|protect|provide|publish|pursue|put|raise|recognise|recruit|reduce|rehabilitate|respond|restore|retain|review|roll|safeguard|save|secure|seek|set|share|simplify|speed|stop|streamline|strengthen|strive|support|sustain|tackle|take|target|train|transform|understand|upgrade|use|widen|work)\s(?!(?:has|is|was|are|were|have|information|details)\b)/i;
var subordinator = /\b(?:that|which|who|whom|whose|where|how|what|so)\b/i;
function isTitle(text) {
  if (!/^["'“‘(]?[A-Z\d]/.test(text) || /[.!?;]\s/.test(text) || text.split(/\s+/).length > 45 || leadIn.test(text)) {
    return false;
  }
  if (imperative.test(text)) {
    return true;
  }
  const verb = finiteVerb.exec(text);
  const clause = subordinator.exec(text);
  return !verb || /^\w+ing\s/i.test(text) || clause !== null && clause.index < verb.index;
}
function splitHeading(text) {
  const match = /^((?:[^:(]|\([^)]*\))+?)\s*:(?![-–]|\d|\/\/)\s*/.exec(text);
  if (!match) {
    return void 0;
  }
  const heading = match[1];
  const rest = text.slice(match[0].length);
  const beginsSentence = rest === "" || /^["'“‘(]?[A-Z\d£]/.test(rest);
  return beginsSentence && isTitle(heading) ? { heading, start: match[0].length } : void 0;
}
function splitBold(text, bold) {
  const heading = bold.replace(/\s*:$/, "");
  if (leadIn.test(heading) || !/[a-z]{2}/i.test(heading)) {
    return void 0;
  }
  if (bold.endsWith(":")) {
    return {
      heading,
      start: bold.length + /^\s*/.exec(text.slice(bold.length))[0].length
    };
  }
  return text === bold && !/[.!?,;]$/.test(text) ? { heading, start: text.length } : void 0;
}
function endsInLeadIn(text) {
  return /:\s*[-–]?$/.test(text);
}

// source/importer/structure/objectives.ts
var bareHeadingWords = 12;
function collectObjectives(blocks) {
  const top = Math.min(
    ...blocks.map((block) => block.kind === "text" && block.level || 9)
  );
  const objectives = [];
  let listLead;
  const open = (heading) => {
    objectives.push({ heading, paragraphs: [] });
    listLead = void 0;
  };
  const add = (text, line, isItem) => {
    if (objectives.length === 0) {
      open("");
    }
    const { paragraphs } = objectives.at(-1);
    paragraphs.push({
      number: paragraphs.length + 1,
      text,
      line,
      ...isItem && listLead !== void 0 && { listLead }
    });
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "item") {
      add(block.text, block.number, true);
      continue;
    }
    if (block.kind !== "text") {
      continue;
    }
    const next = blocks[index + 1];
    if (isSubheading(block, top, next, objectives.length > 0)) {
      listLead = block.text;
      continue;
    }
    const split = findHeading(block, next);
    if (split) {
      open(split.heading);
    }
    const text = block.text.slice(split?.start ?? 0);
    if (text !== "") {
      add(text, block.number, false);
      listLead = endsInLeadIn(text) ? lastSentence(text) : void 0;
    }
  }
  return objectives.filter(({ paragraphs }) => paragraphs.length > 0);
}
function isSubheading({ level, text, bold }, top, next, isUnderObjective) {
  if (level > 0) {
    return level > top;
  }
  return isUnderObjective && bold === void 0 && next?.kind === "item" && isTitle(text) && !/[.:!?]$/.test(text);
}
function findHeading({ level, text, bold }, next) {
  if (bold !== void 0) {
    const split = splitBold(text, bold);
    if (split) {
      return split;
    }
  }
  if (level > 0) {
    return splitHeading(text) ?? {
      heading: text.replace(/\s*[:.]$/, ""),
      start: text.length
    };
  }
  if (/[.:!?,;]$/.test(text) || text.split(/\s+/).length > bareHeadingWords || /\d/.test(text)) {
    return splitHeading(text);
  }
  const isBare = next?.kind === "text" && next.level === 0 && isTitle(text) && !/^https?:/.test(text);
  return splitHeading(text) ?? (isBare ? { heading: text, start: text.length } : void 0);
}
function lastSentence(text) {
  return text.split(/(?<=[.!?])\s+(?=[A-Z])/).at(-1);
}

// source/importer/matching/asked.ts
function weighTerms({ gapBefore, gapAfter, before: before5, after: after2, previous }, printed, background) {
  const terms = /* @__PURE__ */ new Map();
  const addTerms = (list, weight) => {
    for (const term of list) {
      terms.set(term, Math.max(terms.get(term) ?? 0, weight));
    }
  };
  const add = (text, weight) => {
    addTerms(listTerms(text), weight);
  };
  const behind4 = /^ \($/.test(gapAfter) ? after2.replace(/^[^)]*\)/, "") : gapAfter;
  const [clause = ""] = behind4.split(/[,;:)(]/);
  const nearWords = clause.trim().split(/\s+/).slice(0, 5).join(" ");
  const clauses = gapBefore.split(/[,;]|\band\b|&/);
  const lastClause = clauses.at(-1) ?? "";
  const isListed = previous !== void 0 && gapBefore.length < 60 && clauses.length > 1;
  for (const [list, weight] of background) {
    addTerms(list, weight);
  }
  add(after2, 0.3);
  add(before5, 0.55);
  add(gapAfter, 0.5);
  add(clause, 0.75);
  add(gapBefore, isListed ? 0.35 : 0.8);
  add(lastClause, 0.95);
  add(printed.replaceAll("-", " "), 1);
  add(nearWords, 1);
  return terms;
}

// source/importer/matching/score.ts
var weights = { name: 1, alias: 0.7, about: 0.35 };
var placeBonus = { objective: 0.45, strand: 0.1, elsewhere: -0.25 };
function scoreEntry(entry, asked, covered) {
  if (!isCompatible(entry.indicator, asked.role, asked.unit, asked.isDifference)) {
    return void 0;
  }
  const words2 = weights.name * covered.name + weights.alias * covered.alias + weights.about * covered.about;
  return words2 + scorePlace(entry, asked) + scoreSize(entry, asked) + scoreKinship(entry, asked) + scoreNature(entry, asked);
}
function scorePlace({ indicator }, { place }) {
  if (indicator.objective === place.objective) {
    return placeBonus.objective;
  }
  return indicator.priority === place.priority && indicator.strand === place.strand ? placeBonus.strand : placeBonus.elsewhere;
}
function scoreSize({ lastLevels }, { role, unit, value }) {
  const own = lastLevels.filter((level) => level.unit === unit);
  if (own.length === 0 || role === "change" || role === "rank" || value <= 0) {
    return 0;
  }
  const distance = Math.min(
    ...own.map(
      (level) => Math.abs(Math.log(value / Math.max(level.value, 0.01)))
    )
  );
  return distance < 0.12 ? 0.25 : distance < 0.4 ? 0.12 : distance > 1.5 ? -0.25 : 0;
}
function scoreKinship({ indicator }, { role, before: before5, usedAsLevel }) {
  const isSame = before5?.indicator === indicator.id;
  if (role === "level") {
    const repeated = -(usedAsLevel.get(indicator.id) ?? 0);
    return repeated + (isSame && before5.isReferredTo ? 0.2 : 0);
  }
  if (!isSame) {
    return 0;
  }
  return before5.isInSentence ? 0.5 : before5.isReferredTo ? 0.45 : 0.1;
}
function scoreNature({ isBound }, { role, unit }) {
  if (role === "level" || role === "change" || role === "peer") {
    return isBound ? -0.35 : 0;
  }
  return isBound && (role === "range" || role === "target" && unit === "days") ? 0.3 : 0;
}

// source/importer/matching/find-indicator.ts
var least = 0.75;
var clearLead = 0.25;
function findIndicator(asked, catalogue) {
  const covered = catalogue.cover(asked.terms);
  let best;
  let next;
  for (const [index, entry] of catalogue.entries.entries()) {
    const score = scoreEntry(entry, asked, covered[index]);
    if (score !== void 0 && score > (best?.score ?? -Infinity)) {
      [best, next] = [{ entry, score }, best];
    } else if (score !== void 0 && score > (next?.score ?? -Infinity)) {
      next = { entry, score };
    }
  }
  if (!best || best.score < least) {
    return void 0;
  }
  const lead = Math.min(1, (best.score - (next?.score ?? 0)) / clearLead);
  const fit = Math.min(1, best.score / 1.2);
  return {
    indicator: best.entry.indicator,
    entry: best.entry,
    confidence: Math.round((0.5 + 0.3 * lead + 0.2 * fit) * 100) / 100,
    runnerUp: next && lead < 1 ? next.entry.indicator.id : void 0
  };
}

// source/importer/confidence.ts
var acceptedFrom = 0.9;
var basisTrust = {
  sentence: 1,
  section: 0.97,
  paragraph: 0.95,
  report: 0.93
};
function rateFigure({ mention, role, period }, match) {
  const reasons = [];
  let confidence = 1;
  const lower = (factor, reason) => {
    confidence *= factor;
    reasons.push(reason);
  };
  if (mention.form === "word" || mention.form === "fraction") {
    lower(0.93, "written in words");
  }
  if (mention.form === "ordinal") {
    lower(0.95, "an ordinal");
  }
  if (role.role === "level") {
    lower(0.97, "read as a level, for want of words that say otherwise");
  } else {
    reasons.push(`read as ${role.role}: ${role.sign}`);
  }
  if (!period) {
    lower(0.93, "no period stated");
  } else if (period.basis === "sentence") {
    reasons.push("period from its sentence");
  } else {
    lower(basisTrust[period.basis], `period from the ${period.basis}`);
  }
  if (match) {
    lower(
      match.confidence,
      match.runnerUp ? `could also be ${match.runnerUp}` : `fits ${match.indicator.id} and no other`
    );
  } else {
    lower(0.5, "no known indicator fits");
  }
  return { confidence: Math.round(confidence * 100) / 100, reasons };
}

// source/importer/reading/time-place.ts
function isNear({ start, end }, { mention, gapAfter }) {
  return start >= mention.end && end <= mention.end + gapAfter.length && start - mention.end < 45 && !/[,;]/.test(gapAfter.slice(0, start - mention.end));
}
function isBehindInBrackets({ start, end }, { mention, gapBefore, after: after2 }) {
  const close = after2.indexOf(")");
  return gapBefore.lastIndexOf("(") > gapBefore.lastIndexOf(")") && close !== -1 && start >= mention.end && end <= mention.end + close + 1;
}
function belongsToAnother(time, setting) {
  const { mention, gapAfter, after: after2, before: before5 } = setting;
  const offset = mention.start - before5.length;
  if (time.start >= mention.end) {
    const between = after2.slice(0, time.start - mention.end);
    return between.lastIndexOf("(") > between.lastIndexOf(")") && /\d/.test(between.slice(between.lastIndexOf("("))) && gapAfter.length < between.length;
  }
  const behind4 = before5.slice(time.end - offset);
  const ahead = before5.slice(0, Math.max(0, time.start - offset));
  return ahead.lastIndexOf("(") > ahead.lastIndexOf(")") && /\(\s?[^()]*\d[^()]*$/.test(ahead) && /^[^(]*\)/.test(behind4);
}
function isMovement({ gapBefore, gapAfter }) {
  return /\bfrom $/i.test(gapBefore) && /^ to $/i.test(gapAfter) || /^ to $/i.test(gapBefore);
}

// source/importer/reading/period.ts
function readOwnPeriod(setting, role, context) {
  const { mention } = setting;
  if (role === "range" || mention.form === "year") {
    return void 0;
  }
  const {
    times,
    background: { anchor },
    clock
  } = context;
  const isOpen = (time) => role === "target" || time.is !== "fixed" || !time.isAhead || isNear(time, setting) && time.stretch.kind === "financial-year";
  const own = times.own.filter(
    (time) => !belongsToAnother(time, setting) && isOpen(time)
  );
  const bracketed = own.find((time) => isBehindInBrackets(time, setting));
  if (bracketed) {
    return settleTime(bracketed, own, anchor, clock);
  }
  if (role === "target") {
    return readDeadline(setting, own, context);
  }
  if (role === "rank" && isMovement(setting)) {
    const near = own.find((time) => isNear(time, setting));
    return near && settleTime(near, own, anchor, clock);
  }
  return readSpan(setting, own, context) ?? (role === "change" ? readCompared(context) : void 0);
}
function readDeadline(setting, own, { background: { carried, mentioned, anchor }, clock }) {
  if (setting.mention.unit === "seconds" || setting.mention.unit === "days") {
    return void 0;
  }
  const deadline = own.find(
    (time) => time.is === "same" || time.is === "fixed" && (isNear(time, setting) || time.stretch.kind === "financial-year")
  );
  return deadline?.is === "same" ? carryOn(carried ?? mentioned) : deadline && settleTime(deadline, own, anchor, clock);
}
function readSpan(setting, own, { times, background: { carried, mentioned, anchor, lead }, clock }) {
  const chosen = choose(own, setting);
  if (chosen?.is === "same") {
    return carryOn(carried ?? mentioned ?? lead);
  }
  const settled = chosen && settleTime(chosen, own, anchor, clock);
  const window = times.compared.find(
    ({ length }) => length !== void 0
  )?.length;
  if (settled?.stretch.kind === "as-at" && window) {
    return {
      basis: settled.basis,
      stretch: endMonths(settled.stretch.range.end, window)
    };
  }
  if (settled) {
    return settled;
  }
  if (times.compared.some(({ words: words2 }) => /^(?:previous|same) quarter/.test(words2))) {
    return carried?.stretch.kind === "quarter" ? carryOn(carried) : { basis: "report", stretch: { range: clock.quarter, kind: "quarter" } };
  }
  return lead ?? (holdsOn(carried, setting.mention.unit) ? carryOn(carried) : void 0);
}
function readCompared({ times, clock }) {
  const shift = times.compared.find(
    ({ words: words2, length }) => words2 === "previous year" || length !== void 0
  );
  return shift && {
    basis: "report",
    stretch: endMonths(
      clock.quarter.end,
      shift.length ?? Math.abs(shift.months)
    )
  };
}
function toPeriod(based) {
  return based ? { ...based.stretch.range, kind: based.stretch.kind, basis: based.basis } : { kind: "not-stated" };
}
function holdsOn(carried, unit) {
  const kind = carried?.stretch.kind;
  const isTime = unit === "days" || unit === "seconds";
  return !(unit === "gbp" && kind !== "as-at") && !(isTime && kind === "since");
}
function carryOn(based) {
  return based && {
    ...based,
    basis: based.basis === "sentence" ? "paragraph" : based.basis
  };
}
function choose(own, setting) {
  const solid = own.filter(({ is }) => is !== "now");
  const near = solid.find(
    (time) => time.is !== "same" && isNear(time, setting)
  );
  const earlier = solid.findLast(({ end }) => end <= setting.mention.start);
  const later = solid.find(
    (time) => time.start < setting.mention.end + setting.gapAfter.length || time.is === "fixed" && time.stretch.kind !== "year-to-date" || time.is === "floating"
  );
  return near ?? earlier ?? later ?? own.find(({ is }) => is === "now");
}

// source/importer/reading/baseline-period.ts
function readBaselinePeriod(setting, level, { times, background: { anchor }, clock }) {
  const compared2 = nearestCompared(setting, times.compared);
  const bracketed = times.own.find(
    (time) => isBehindInBrackets(time, setting) || isNear(time, setting)
  );
  if (bracketed && bracketed.is !== "same" && bracketed.is !== "now") {
    return settleTime(bracketed, [], anchor, clock);
  }
  if (compared2?.stretch) {
    return { basis: "sentence", stretch: compared2.stretch };
  }
  if (!compared2 && level?.stretch.kind === "12-months" && level.basis === "sentence") {
    return { ...level, stretch: moveStretch(level.stretch, -12) };
  }
  return compared2?.months !== void 0 && level ? {
    basis: level.basis === "report" ? "sentence" : level.basis,
    stretch: moveStretch(level.stretch, compared2.months)
  } : void 0;
}
function nearestCompared({ mention }, compared2) {
  const distance = ({ start, end }) => start >= mention.end ? start - mention.end : mention.start - end + 5;
  return compared2.toSorted((a, b) => distance(a) - distance(b))[0];
}

// source/importer/reading/reference.ts
function readReference({
  setting,
  role,
  times,
  period
}) {
  switch (role.role) {
    case "peer": {
      return { reference: role.whose };
    }
    case "rank": {
      return { reference: readField(setting.gapAfter, setting.after) };
    }
    case "change": {
      const peer = readPeerReference(
        setting.gapAfter.length > 4 ? setting.gapAfter + setting.after.slice(setting.gapAfter.length) : setting.after
      );
      if (peer && role.change?.isComparison) {
        return { reference: peer };
      }
      if (role.change?.isComparison && /^[^.;,]*\b(?:target|ambition|standard|goal)\b/i.test(setting.gapAfter)) {
        return { reference: "target" };
      }
      const compared2 = nearestCompared(setting, times.compared);
      if (!compared2) {
        return {};
      }
      const { words: words2, months: months2, stretch } = compared2;
      const moved2 = period && months2 !== void 0 ? moveStretch(period.stretch, months2).range : void 0;
      return { reference: words2, referencePeriod: stretch?.range ?? moved2 };
    }
    case "level":
    case "baseline":
    case "target":
    case "range": {
      return {};
    }
  }
}
function readField(gapAfter, after2) {
  const group2 = /\b(?:msg|most[- ]similar|peer group|similar forces)\b/i;
  const nation2 = /\b(?:nationally|national|in the country|in england|of (?:the )?4\d|any force|forces)\b/i;
  const near = gapAfter || after2;
  const groupAt = group2.exec(near)?.index ?? Number.POSITIVE_INFINITY;
  const nationAt = nation2.exec(near)?.index ?? Number.POSITIVE_INFINITY;
  if (groupAt === nationAt) {
    return nation2.test(after2) ? "national" : group2.test(after2) ? "MSG" : void 0;
  }
  return groupAt < nationAt ? "MSG" : "national";
}

// source/importer/matching/breakdown.ts
var groups = [
  [/\bhigh[- ]risk\b/i, "high risk"],
  [/\bmedium[- ]risk\b/i, "medium risk"],
  [/\bstandard[- ]risk\b/i, "standard risk"],
  [/\bchild[- ]on[- ]child\b/i, "child on child"],
  [/\bunder[- ]18s?\b/i, "under 18"],
  [/\brural\b/i, "rural"],
  [/\burban\b/i, "urban"],
  [/\brepeat victims?\b/i, "repeat victims"],
  [/\bnew victims?\b/i, "new victims"],
  [/\bmagistrates\b/i, "Magistrates"],
  [/\bcrown courts?\b/i, "Crown Court"]
];
function readBreakdown(clause, { indicator, name, lastLevels }) {
  const terms = new Set(listTerms(clause));
  const known = lastLevels.find(({ breakdown }) => {
    const own = breakdown === void 0 ? [] : listTerms(breakdown);
    return own.length > 0 && own.every((term) => terms.has(term));
  });
  if (known) {
    return known.breakdown;
  }
  return groups.find(
    ([pattern, label]) => pattern.test(clause) && !listTerms(label).some((term) => name.has(term)) && !pattern.test(indicator.name)
  )?.[1];
}

// source/importer/matching/build-figure.ts
function buildFigure({ bare, match }, all, text, place) {
  const { mention, role, qualifier, setting, period } = bare;
  const { start, end, value, valueTo, unit } = mention;
  const clause = `${setting.gapBefore.split(/[,;]/).at(-1)} ${setting.gapAfter.split(/[,;]/)[0]}`;
  return {
    ...place,
    id: "",
    printed: text.slice(start, end),
    indicator: match?.indicator.id,
    breakdown: match && readBreakdown(clause, match.entry),
    role: role.role,
    value,
    valueTo,
    unit,
    qualifier,
    direction: readDirection(bare, match?.indicator),
    ...readReference(bare),
    period: toPeriod(period),
    reading: readReading({ bare, match }, all),
    numerator: findNumerator(bare, all),
    span: { start, end },
    ...rateFigure(bare, match)
  };
}
function readDirection({ role, mention }, indicator) {
  if (role.change?.isImprovement && indicator?.direction === "decrease") {
    return "down";
  }
  if (role.role === "change") {
    return role.change?.direction ?? "up";
  }
  return role.role === "peer" && (mention.sign !== void 0 || role.change) ? role.change?.direction ?? (mention.sign === "-" ? "down" : "up") : void 0;
}
function readReading({ bare, match }, all) {
  const { mention, role } = bare;
  if (role.role !== "change" || mention.unit !== "percent" || match?.indicator.unit !== "percent") {
    return void 0;
  }
  const values = all.filter(
    (other) => other.bare.role.role !== "change" && other.match?.indicator.id === match.indicator.id && other.bare.mention.unit === "percent"
  ).map((other) => other.bare.mention.value);
  const isDifference = values.some(
    (a) => values.some((b) => Math.abs(a - b - mention.value) < 0.051)
  );
  return isDifference ? "points" : "either";
}
function findNumerator({ mention }, all) {
  const next = all.find(({ bare }) => bare.setting.previous === mention)?.bare;
  return mention.unit === "percent" && next?.mention.unit === "count" && next.mention.sign === void 0 && next.setting.gapBefore === " (" && next.setting.after.startsWith(")") ? next.mention.value : void 0;
}

// source/importer/matching/match-paragraph.ts
function matchParagraph(figures, where, catalogue) {
  const { paragraph, place } = where;
  if (figures.length === 0) {
    return [];
  }
  const sentences = splitSentences(paragraph.text).map(
    ({ start, end }) => paragraph.text.slice(start, end)
  );
  const background = {
    sentences,
    terms: sentences.map((sentence) => listTerms(sentence)),
    heading: listTerms(where.heading),
    lead: listTerms(paragraph.listLead ?? "")
  };
  const matched = [];
  for (const bare of figures) {
    const asked = ask(bare, matched, background, where);
    matched.push({ bare, match: findIndicator(asked, catalogue) });
  }
  return matched.map(
    (each) => buildFigure(each, matched, paragraph.text, place)
  );
}
function ask({ setting, mention, role }, earlier, { sentences, terms, heading, lead }, { paragraph: { text }, place }) {
  const { sentenceIndex } = setting;
  const before5 = earlier.at(-1);
  const isInSentence = before5?.bare.setting.sentenceIndex === sentenceIndex;
  const opening2 = sentences[sentenceIndex] ?? "";
  const isNamed = mention.unit === "days" || mention.unit === "year";
  const printed = isNamed ? text.slice(mention.start, mention.end) : "";
  return {
    place,
    role: role.role,
    unit: mention.unit,
    value: mention.value,
    isDifference: role.role === "change" || role.role === "peer" && (mention.sign !== void 0 || role.change !== void 0),
    terms: weighTerms(setting, printed, [
      [heading, 0.25],
      [terms[sentenceIndex - 1] ?? [], 0.3],
      [lead, 0.4]
    ]),
    before: before5 && {
      indicator: before5.match?.indicator.id,
      isInSentence,
      isReferredTo: !isInSentence && /^(?:this|that|these|it|they|the (?:figure|rate|ratio|target|year|total))\b(?! is also)/i.test(
        opening2
      )
    },
    usedAsLevel: new Map(
      earlier.filter(({ bare, match }) => match && bare.role.role === "level").map(({ bare, match }) => [
        match.indicator.id,
        bare.setting.sentenceIndex === sentenceIndex ? 0.35 : 0.15
      ])
    )
  };
}

// source/importer/reading/pieces.ts
var longest = 8e3;
function cutPieces(text) {
  if (text.length <= longest) {
    return [{ start: 0, end: text.length }];
  }
  const pieces = [];
  for (const { start, end } of splitSentences(text)) {
    const last = pieces.at(-1);
    if (last && end - last.start <= longest) {
      pieces[pieces.length - 1] = { start: last.start, end };
    } else {
      pieces.push({ start, end });
    }
  }
  return pieces;
}

// source/importer/numbers/qualify.ts
var before3 = [
  [
    "just-under",
    /\b(?:just|slightly|marginally|a little) (?:under|below|less than|fewer than|short of)|\b(?:nearly|almost|close to|approaching|virtually|not quite|close on)/
  ],
  [
    "just-over",
    /\b(?:just|slightly|marginally|a little) (?:over|above|more than)/
  ],
  [
    "at-least",
    /\b(?:at least|a minimum of|minimum of|no fewer than|not less than|no less than|upwards? of)/
  ],
  [
    "up-to",
    /\b(?:up to|no more than|not more than|a maximum of|maximum of|at most|as many as|as much as|within(?: the| an?| our| its| their)?(?: initial| agreed| first| target| required| standard| statutory)*|inside(?: the| an?)?|not exceeding|capped at)/
  ],
  [
    "over",
    /\b(?:more than|in excess of|greater than|over|exceed(?:s|ing|ed)?(?: over)?|above|better than|past the)/
  ],
  ["under", /\b(?:less than|fewer than|lower than|under|below|shy of)/],
  [
    "about",
    /\b(?:approximately|approx\.?|(?<!\b(?:developed|built|based|cent(?:re|er)[ds]|structured|organised|revolves?) )(?:around|about)|roughly|circa|c\.|some|an estimated|estimated|in the region of)|~/
  ]
];
var rightBefore = before3.map(
  ([qualifier, pattern]) => [qualifier, new RegExp(String.raw`(?:${pattern.source})\s$`, "i")]
);
var farthest2 = 80;
var behind3 = [
  [
    "at-least",
    /^(?:\+| or more\b| or over\b| or above\b| plus\b| and above\b)/
  ],
  ["up-to", /^ or (?:less|fewer|under|below)\b/]
];
function qualifyMention(textBefore, textBehind) {
  const near = textBefore.slice(-farthest2);
  const found = rightBefore.find(([, pattern]) => pattern.test(near)) ?? behind3.find(([, pattern]) => pattern.test(textBehind));
  return found?.[0];
}

// source/importer/numbers/number-words.ts
var small = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen"
];
var tens = [
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety"
];
var scales = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6
};
var ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth"
];
var digit = small.slice(1, 10).join("|");
var simple = `(?:(?:${tens.join("|")})(?:[- ](?:${digit}))?|${small.toReversed().join("|")})`;
var numberWord = `(?:(?:a|${simple}) (?:hundred|thousand|million)(?: and ${simple})?|a dozen|${simple}|nil)`;
var numberDigits = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
var anyNumber = `(?:${numberDigits}|${numberWord})`;
var ordinalWord = `(?:${ordinals.join("|")})`;
function readNumber(text) {
  const plain = text.toLowerCase().replaceAll(",", "").trim();
  if (/^\d/.test(plain)) {
    return Number(plain);
  }
  let total = 0;
  for (const word of plain.split(/[\s-]+/)) {
    const scale2 = scales[word];
    if (scale2 !== void 0) {
      total = Math.max(total, 1) * scale2;
    } else if (word === "dozen") {
      total = 12;
    } else if (small.includes(word)) {
      total += small.indexOf(word);
    } else if (tens.includes(word)) {
      total += (tens.indexOf(word) + 2) * 10;
    }
  }
  return total;
}
function readOrdinal(text) {
  const position = ordinals.indexOf(text.toLowerCase());
  return position === -1 ? Number.parseInt(text, 10) : position + 1;
}

// source/importer/find-matches.ts
var numberStart = new RegExp(
  String.raw`(?<!\w)(?=\d|${numberWord}|${ordinalWord})`,
  "gi"
);
function prepareText(text) {
  const starts = [];
  for (const { index } of text.matchAll(numberStart)) {
    const sign2 = /[-−–+]\s?$/.exec(text.slice(Math.max(0, index - 2), index));
    if (sign2) {
      starts.push(index - sign2[0].length);
    }
    starts.push(index);
  }
  return { text, lower: text.toLowerCase(), starts, met: /* @__PURE__ */ new Map() };
}
function findMatches({ pattern, needs }, searched) {
  if (needs && !hasSome(needs, searched)) {
    return [];
  }
  const { text, starts } = searched;
  const found = [];
  let end = 0;
  for (const start of pattern.sticky ? starts : [0]) {
    pattern.lastIndex = start;
    let match = start < end ? null : pattern.exec(text);
    while (match) {
      found.push(match);
      end = pattern.lastIndex;
      match = pattern.sticky ? null : pattern.exec(text);
    }
  }
  return found;
}
function hasSome(needs, { lower, met }) {
  const known = met.get(needs);
  if (known !== void 0) {
    return known;
  }
  const isMet = needs.some((word) => lower.includes(word));
  met.set(needs, isMet);
  return isMet;
}

// source/importer/numbers/pattern.ts
var notInside = String.raw`(?<![\w.,/’'-])`;
var sign = String.raw`(?:(?<=^|[\s(“"])(?<sign>[-−–+])\s?)?`;
var readSign = (text) => text === void 0 ? void 0 : text === "+" ? "+" : "-";

// source/importer/time/date-patterns.ts
var year = String.raw`(?:20\d{2}|19\d{2}|['’]?\d{2}(?!\d|[:.,]\d|%|\s?(?:%|per ?cent)|(?:st|nd|rd|th)))`;
var endOf = String.raw`(?<end>(?:\b(?:[Aa]s )?(?:[Aa]t|[Oo]f|[Oo]n|[Bb]y|to|until|up to)\s)?(?:the )?(?:very )?[Ee]nd of\s|\b[Aa]s (?:at|of|on)\s|\b[Aa]t\s|\b[Uu]p to\s)`;
var months = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec"
];
var datePatterns = [
  {
    why: "date",
    pattern: new RegExp(
      String.raw`(?:\b(?:[Aa]s )?(?:[Aa]t|[Oo]f|[Oo]n|[Bb]y|to)\s)?(?:the )?\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${monthName})\b(?:,? (?<year>${year}))?`,
      "g"
    ),
    needs: months,
    read: ({ day, month, year: text }, { quarter }) => readDay(Number(day), readMonth(month), text, quarter.end)
  },
  {
    why: "date",
    pattern: new RegExp(
      String.raw`\b(?<month>${monthName}) (?<day>\d{1,2})(?:st|nd|rd|th),? (?<year>20\d{2})?`,
      "g"
    ),
    needs: months,
    read: ({ day, month, year: text }, { quarter }) => readDay(Number(day), readMonth(month), text, quarter.end)
  },
  {
    why: "date",
    pattern: /\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d{2}|\d{2})\b/gy,
    read({ day, month, year: text }) {
      const date = `${readYear(text)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return isDate(date) ? { is: "named", range: { start: date, end: date }, kind: "as-at" } : { is: "nothing" };
    }
  },
  {
    why: "date",
    pattern: /\b(?<date>\d{4}-\d{2}-\d{2})\b/gy,
    read: ({ date }) => isDate(date) ? { is: "named", range: { start: date, end: date }, kind: "as-at" } : void 0
  },
  {
    // "October 22 – September 23", "between April and December 2022", "from Nov to Jan".
    why: "date",
    pattern: new RegExp(
      String.raw`\b(?<first>${monthName})\b(?: (?<firstYear>${year}))?\s?(?:[-–—]|to|and|until|through|/)\s?(?<last>${monthName})\b(?: (?<lastYear>${year}))?`,
      "g"
    ),
    needs: months,
    read: readMonths
  },
  {
    why: "date",
    pattern: new RegExp(
      String.raw`(?:${endOf})?(?:\b(?:early|mid|late)[- ])?\b(?<month>${monthName})\b,? (?:of )?(?<year>${year})`,
      "g"
    ),
    needs: months,
    read: ({ month, year: text, end }) => readWhole(readYear(text), readMonth(month), end)
  },
  {
    // Without a year, the latest one; "may" and "march" only behind a word that asks for a month.
    why: void 0,
    pattern: new RegExp(
      String.raw`(?:${endOf}|\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ss]ince|until|for|to|from|than|with|month of|between|and)\s(?:the )?(?:month of )?)(?<month>${monthName})\b(?! (?:Road|Street|\d))`,
      "g"
    ),
    needs: months,
    read({ month, end }, { quarter }) {
      const { start } = latestMonth(readMonth(month), quarter.end);
      return readWhole(Number(start.slice(0, 4)), readMonth(month), end);
    }
  },
  {
    why: "date",
    pattern: /\b(?:spring|summer|autumn|winter|christmas|easter)(?: of)? (?:20\d{2}|\d{2}\/\d{2})\b/gi,
    needs: ["spring", "summer", "autumn", "winter", "christmas", "easter"],
    read: () => ({ is: "nothing" })
  }
];
function readDay(day, month, yearText, latest) {
  const year2 = yearText ? readYear(yearText) : Number(latestMonth(month, latest).start.slice(0, 4));
  const date = isoDay(year2, month, day);
  return { is: "named", range: { start: date, end: date }, kind: "as-at" };
}
function readWhole(year2, month, end) {
  const range = monthRange(year2, month);
  return end === void 0 ? { is: "named", range, kind: "month" } : { is: "named", range: { start: range.end, end: range.end }, kind: "as-at" };
}
function readMonths({
  first,
  firstYear,
  last,
  lastYear
}, { quarter }) {
  const [from2, to] = [readMonth(first), readMonth(last)];
  const endYear = lastYear ? readYear(lastYear) : Number(latestMonth(to, quarter.end).start.slice(0, 4));
  const startYear = firstYear ? readYear(firstYear) : from2 > to ? endYear - 1 : endYear;
  const months2 = (endYear - startYear) * 12 + to - from2 + 1;
  if (months2 < 1) {
    return { is: "nothing" };
  }
  const range = {
    start: monthRange(startYear, from2).start,
    end: monthRange(endYear, to).end
  };
  if (months2 === 12) {
    return {
      is: "named",
      range,
      kind: from2 === 4 ? "financial-year" : "12-months"
    };
  }
  const isQuarter = months2 === 3 && from2 % 3 === 1;
  return { is: "named", range, kind: isQuarter ? "quarter" : "other" };
}

// source/importer/time/length-patterns.ts
var before4 = String.raw`(?<before>last|past|latest|most recent|recent|rolling|previous|prior|preceding|earlier|next|coming|following|first|initial|same)`;
var number = String.raw`(?<number>\d{1,3}|${numberWord}|couple of|few)`;
var after = String.raw`(?<after> (?:before(?:hand)?|prior|previous(?:ly)?|earlier|ago)\b)`;
var lengthPatterns = [
  {
    why: "period-length",
    pattern: new RegExp(
      String.raw`\b(?:${before4}[- ](?:full )?(?:rolling )?)?(?<![\w.,/-])${number}[- ](?:consecutive |full |financial |calendar )?(?<unit>months?|years?|(?<=(?:last|past|previous|next|two|four|first) (?:\w+ )?)quarters)\b(?![- ]olds?)${after}?`,
      "gi"
    ),
    needs: ["month", "year", "quarters"],
    read: readLength
  },
  {
    // Days and weeks are figures, except where a word says that they are a stretch of the calendar.
    why: "period-length",
    pattern: new RegExp(
      String.raw`\b(?:last|past|previous|preceding|next|coming|latest|every) ${number}[- ](?:days?|weeks?|hours?)\b|(?<![\w.,/-])(?:\d{1,3}|${numberWord})[- ](?:days?|weeks?)[- ](?:period|campaign|programme|operation|course|event|project|pilot|rolling|trial|of action)\b`,
      "gi"
    ),
    needs: ["day", "week", "hour"],
    read: () => ({ is: "nothing" })
  },
  {
    why: void 0,
    pattern: new RegExp(
      String.raw`\b(?:over|in|during|for|within|of|throughout) (?:the |a )?${before4} (?<unit>year)\b|\b(?:the |a )?(?<word>past|latest|most recent|rolling|previous|prior|preceding) (?<unit3>year)\b|\b(?<unit2>year)${after}`,
      "gi"
    ),
    needs: ["year"],
    read: readLength
  },
  {
    // Without "over the", which kind of year is meant is not said: good for a comparison and for nothing else.
    why: void 0,
    pattern: /\blast (?:financial )?year\b/gi,
    needs: ["last"],
    read: () => ({ is: "shifted", months: -12, words: "last year" })
  },
  {
    why: void 0,
    pattern: /\byear[- ]on[- ]year\b|\b12[- ]months?[- ]on[- ]12[- ]months?\b/gi,
    needs: ["year", "12"],
    read: () => ({ is: "shifted", months: -12, words: "previous year" })
  },
  {
    // "a year to June 2022", "year ending March 2024": the end is a phrase of its own.
    why: void 0,
    pattern: /\b(?:the|a|rolling) year (?=to\b|ending\b|ended\b|up to\b)/gi,
    needs: ["year"],
    read: () => ({ is: "length", months: 12, relation: "last" })
  }
];
var monthsIn = {
  month: 1,
  quarter: 3,
  year: 12
};
function readLength({
  before: near,
  word: bare,
  number: text,
  unit,
  unit2,
  unit3,
  after: behind4
}) {
  const count = text === void 0 ? 1 : /couple|few/i.test(text) ? 0 : readNumber(text);
  const months2 = count * monthsIn[(unit ?? unit2 ?? unit3).toLowerCase().replace(/s$/, "")];
  const word = near ?? bare;
  const relation = relate(word?.toLowerCase(), behind4?.trim().toLowerCase());
  if (months2 === 0) {
    return { is: "nothing" };
  }
  if (behind4 && /ago|earlier/i.test(behind4)) {
    return {
      is: "shifted",
      months: -months2,
      words: months2 === 12 ? "a year earlier" : `${months2} months earlier`
    };
  }
  if (word?.toLowerCase() === "same") {
    return { is: "same" };
  }
  return { is: "length", months: months2, relation };
}
function relate(word, behind4) {
  if (behind4 !== void 0 || /^(?:previous|prior|preceding|earlier)$/.test(word ?? "")) {
    return "previous";
  }
  if (/^(?:next|coming|following)$/.test(word ?? "")) {
    return "next";
  }
  if (/^(?:first|initial)$/.test(word ?? "")) {
    return "first";
  }
  return word === void 0 ? "plain" : "last";
}

// source/importer/time/relative-patterns.ts
var relativePatterns = [
  {
    why: void 0,
    pattern: /\b(?:(?:financial )?year[- ]to[- ]date|(?:so far|to date) this (?:financial )?year|this (?:financial )?year (?:so far|to date)|this (?:financial )?year)\b/gi,
    needs: ["year"],
    read: () => ({ is: "year-to-date" })
  },
  {
    why: void 0,
    pattern: /\b(?:the )?same (?<what>period|quarter|month|point|time|three months|six months|reporting period|span|week|quarter of the)(?: of| in)?(?: the)? (?:last|previous|prior|preceding)(?: financial)? year\b|\bthis time last year\b/gi,
    needs: ["same", "this time last"],
    read: ({ what }) => ({
      is: "shifted",
      months: -12,
      words: `same ${what === "quarter" || what === "month" ? what : "period"} last year`
    })
  },
  {
    why: void 0,
    pattern: /\b(?:the )?same (?:reporting )?(?:period|quarter|month|point|time|\w+ months) (?:of|in) (?=20\d{2}|\d{2}\/\d{2}|q[1-4])/gi,
    needs: ["same"],
    read: () => ({ is: "shifted", months: -12, words: "same period last year" })
  },
  {
    why: void 0,
    pattern: /\b(?:over|in|during|within|for|at) the same (?:time|period|timescales?|timeframe|span|date)\b(?! last| in| of)|\bsince (?:its|their|it[’']s|the) (?:inception|launch|establishment|creation|start|introduction)\b(?! of| in)/gi,
    needs: ["same", "since"],
    read: () => ({ is: "same" })
  },
  {
    why: void 0,
    pattern: /\b(?:the )?(?:last|previous|prior|preceding) quarter\b|\bquarter before\b/gi,
    needs: ["quarter"],
    read: () => ({ is: "shifted", months: -3, words: "previous quarter" })
  },
  {
    why: void 0,
    pattern: /\b(?:the )?(?:last|previous|prior|preceding) month\b|\bmonth before\b/gi,
    needs: ["month"],
    read: () => ({ is: "shifted", months: -1, words: "previous month" })
  },
  {
    why: void 0,
    pattern: /\b(?:this|the|during|in|over|throughout|within) (?:the |this |latest |current )?quarter\b(?! of| before)|\bquarterly (?:total|figure)\b/gi,
    needs: ["quarter"],
    read: () => ({ is: "current", what: "quarter" })
  },
  {
    why: void 0,
    pattern: /\b(?:current|currently|(?<!\b(?:have|has|had) )now(?! be)|at present|presently|latest data)\b/gi,
    needs: ["current", "now", "present", "latest data"],
    read: () => ({ is: "current", what: "now" })
  }
];

// source/importer/time/year-patterns.ts
var pair = String.raw`(?<first>20\d{2}|\d{2})\s?[/–-]\s?(?<second>20\d{2}|\d{2})`;
var quarters = ["q1", "q2", "q3", "q4", "quarter "];
var yearPatterns = [
  {
    // Two years that do not follow each other are a misprint of the second: Q2 23/23.
    why: "quarter",
    pattern: new RegExp(
      String.raw`(?<end>\b(?:at |by |as at |to )?(?:the )?end of )?\b(?:q|quarter )(?<number>[1-4])\b(?:,? (?:of )?(?:fy ?)?${pair})`,
      "gi"
    ),
    needs: quarters,
    read({ number: number2, first, end }) {
      const range = quarterRange({
        startYear: readYear(first),
        number: Number(number2)
      });
      return end ? {
        is: "named",
        range: { start: range.end, end: range.end },
        kind: "as-at"
      } : { is: "named", range, kind: "quarter" };
    }
  },
  {
    why: "quarter",
    pattern: /\bq[1-4](?:\s?[-–&]\s?q[1-4])?(?: \d{2}| 20\d{2})?\b/gi,
    needs: quarters,
    read: () => ({ is: "nothing" })
  },
  {
    why: "quarter",
    pattern: new RegExp(
      String.raw`\b(?<ordinal>first|second|third|fourth|final|last) quarter of (?:the financial year )?${pair}`,
      "gi"
    ),
    needs: ["quarter of"],
    read({ ordinal, first }) {
      const number2 = ["first", "second", "third"].indexOf(
        ordinal.toLowerCase()
      ) + 1 || 4;
      return {
        is: "named",
        range: quarterRange({ startYear: readYear(first), number: number2 }),
        kind: "quarter"
      };
    }
  },
  {
    why: "date",
    pattern: new RegExp(
      String.raw`(?:\b(?:the )?(?:financial |performance )?year (?:of )?|\bfy ?)?(?<![\w.,/£-])${pair}(?![\d%/]|[.,]\d|[-–]\d)`,
      "gi"
    ),
    read({ first, second: second2 }) {
      const start = readYear(first);
      return readYear(second2) === start + 1 ? { is: "named", range: financialYear(start), kind: "financial-year" } : (
        // A plan's years, 2021-2026: no span that a figure is for.
        first.length === 4 && second2.length === 4 ? { is: "nothing" } : void 0
      );
    }
  },
  {
    why: "date",
    pattern: /\b(?:early |mid-?|late |calendar year )?(?<!£|[\d,.])(?<year>(?:19|20)\d{2})(?!\d|[,.]\d|\s?%|\s(?:officers|people|visits|offences|incidents|crimes|victims|referrals|cases)\b)(?:s\b)?/gi,
    read: ({ year: year2 }, { quarter }) => Number(year2) <= Number(quarter.end.slice(0, 4)) + 1 ? { is: "named", range: calendarYear(Number(year2)), kind: "other" } : { is: "nothing" }
  },
  {
    why: void 0,
    pattern: /\b(?:start|beginning) of (?:the|this) (?:current )?(?:financial )?year\b/gi,
    needs: ["start of", "beginning of"],
    read(_, { quarter }) {
      const { start } = financialYear(financialYearOf(quarter.end));
      return { is: "named", range: { start, end: start }, kind: "as-at" };
    }
  },
  {
    why: void 0,
    pattern: /\b(?:end|close|rest|remainder) of (?:the|this) (?:current )?(?:financial )?year\b/gi,
    needs: ["end of", "close of", "rest of", "remainder of"],
    read: (_, { quarter }) => ({
      is: "named",
      range: financialYear(financialYearOf(quarter.end)),
      kind: "financial-year"
    })
  }
];

// source/importer/time/find-times.ts
function findTimes(searched, clock) {
  const found = [
    ...datePatterns,
    ...yearPatterns,
    ...relativePatterns,
    ...lengthPatterns
  ].flatMap(
    (pattern) => findMatches(pattern, searched).flatMap((match) => {
      const sense = pattern.read(match.groups ?? {}, clock);
      return sense ? [
        {
          start: match.index,
          end: match.index + match[0].length,
          sense,
          why: pattern.why
        }
      ] : [];
    })
  );
  return keepApart(
    found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  );
}

// source/importer/numbers/duration-patterns.ts
var hour = String.raw`(?:[- ]?(?:hours?|hrs?)\b|h\b)`;
var minute = String.raw`(?:[- ]?(?:minutes?|mins?)\b|m(?=\s?\d{1,2}\s?s))`;
var second = String.raw`(?:[- ]?(?:seconds?|secs?)\b|s\b)`;
var joint = String.raw`(?:,?\s?(?:and|&)?\s?)`;
var workedHours = 100;
var durationPatterns = [
  {
    pattern: new RegExp(
      `${notInside}(?:(?<hours>${anyNumber})${hour}${joint})?(?<minutes>${anyNumber})${minute}(?:${joint}(?<seconds>${anyNumber})${second})?`,
      "giy"
    ),
    needs: ["min", "m "],
    read: ({ hours, minutes, seconds }) => ({
      form: "digits",
      value: toNumber(hours) * 3600 + toNumber(minutes) * 60 + toNumber(seconds),
      unit: "seconds"
    })
  },
  {
    pattern: /(?<![\w.,/-])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d) ?(?:minutes|mins?)\b/giy,
    needs: ["min"],
    read: ({ minutes, seconds }) => ({
      form: "digits",
      value: toNumber(minutes) * 60 + toNumber(seconds),
      unit: "seconds"
    })
  },
  {
    pattern: new RegExp(`${notInside}(?<number>${anyNumber})${second}`, "giy"),
    read: ({ number: number2 }) => ({
      form: "digits",
      value: toNumber(number2),
      unit: "seconds"
    })
  },
  {
    pattern: new RegExp(
      String.raw`${notInside}(?<number>${anyNumber})${hour}(?!s? of\b)`,
      "giy"
    ),
    read({ number: number2 }) {
      const hours = toNumber(number2);
      return hours < workedHours ? { form: "digits", value: hours * 3600, unit: "seconds" } : void 0;
    }
  }
];
var dayPatterns = [
  {
    pattern: new RegExp(
      `${notInside}(?<number>${anyNumber})(?:[- ]["\u201C\u2018'\`]?(?:median|mean|working|calendar|average|business)["\u201D\u2019']?)?[- ]days?\\b`,
      "giy"
    ),
    needs: ["day"],
    read: ({ number: number2 }) => ({
      form: "digits",
      value: toNumber(number2),
      unit: "days"
    })
  },
  {
    pattern: new RegExp(
      String.raw`${notInside}(?<number>${numberDigits}|${anyNumber})[- ]weeks?\b`,
      "giy"
    ),
    needs: ["week"],
    read: ({ number: number2 }) => ({
      form: "digits",
      value: toNumber(number2) * 7,
      unit: "days"
    })
  },
  {
    pattern: /\ban? (?<unit>minute|day|week)(?= (?:longer|shorter|quicker|slower|faster|later|earlier|more|less)\b)/gi,
    needs: ["a minute", "a day", "a week", "an day"],
    read: ({ unit }) => ({
      form: "word",
      value: { minute: 60, day: 1, week: 7 }[unit.toLowerCase()],
      unit: unit.toLowerCase() === "minute" ? "seconds" : "days"
    })
  }
];
function toNumber(text) {
  return text === void 0 ? 0 : readNumber(text);
}

// source/importer/numbers/count-patterns.ts
var scales2 = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  m: 1e6
};
var countPatterns = [
  {
    pattern: new RegExp(
      String.raw`(?<![\w.,/])(?<number>\d+(?:st|nd|rd|th)|${ordinalWord})\b(?!-)`,
      "giy"
    ),
    read: ({ number: number2 }) => ({
      form: "ordinal",
      value: readOrdinal(number2),
      unit: "rank"
    })
  },
  {
    pattern: new RegExp(
      String.raw`${notInside}(?<number>${anyNumber})\s?(?:FTEs?|WTEs?|full[- ]time[- ]equivalents?)\b`,
      "giy"
    ),
    needs: ["fte", "wte", "equivalent"],
    read: ({ number: number2 }) => ({
      form: "digits",
      value: readNumber(number2),
      unit: "fte"
    })
  },
  {
    pattern: new RegExp(
      String.raw`${notInside}(?<number>${anyNumber})[- ]?(?:ft|feet|foot)\b`,
      "giy"
    ),
    needs: ["ft", "feet", "foot"],
    read: ({ number: number2 }) => ({
      form: "digits",
      value: readNumber(number2),
      unit: "feet"
    })
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\bbetween )(?<from>${anyNumber}) and (?<to>${anyNumber})(?![\d,.%])`,
      "giy"
    ),
    needs: ["between"],
    read: ({ from: from2, to }) => readNumber(to) > readNumber(from2) ? {
      form: "range",
      value: readNumber(from2),
      valueTo: readNumber(to),
      unit: "count"
    } : void 0
  },
  {
    pattern: /(?<![\w.,/-])x\s?(?<number>\d+)\b/gi,
    read: ({ number: number2 }) => ({
      form: "digits",
      value: Number(number2),
      unit: "count"
    })
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w.,/’'])${sign}(?<number>${numberDigits})(?:\s?(?<scale>thousand|million|k|m)\b)?(?:\s(?:(?:crimes|offences|incidents|cases|calls|victims|people)\s)?per\s\d[\d,]*\b)?(?![\w/]|[-–]\d|[.,]\d|\.\w)`,
      "giy"
    ),
    read: ({ number: number2, scale: scale2, sign: mark }) => ({
      form: "digits",
      value: readNumber(number2) * (scales2[scale2?.toLowerCase() ?? ""] ?? 1),
      unit: "count",
      sign: readSign(mark)
    })
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w-])(?<number>${numberWord})\b(?![-’'](?!year))`,
      "giy"
    ),
    read: ({ number: number2 }) => ({
      form: "word",
      value: readNumber(number2),
      unit: "count"
    })
  }
];

// source/importer/numbers/money-patterns.ts
var scales3 = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9
};
var scale = String.raw`(?:\s?(?:k|m|mn|bn|thousand|million|billion)\b)?`;
var amount = `${numberDigits}${scale}`;
var moneyPatterns = [
  {
    pattern: new RegExp(
      String.raw`£\s?(?<from>${amount})\s?(?:and|to|[-–—])\s?£\s?(?<to>${amount})`,
      "gi"
    ),
    needs: ["\xA3"],
    read({ from: from2, to }) {
      const value = readAmount(from2);
      const valueTo = readAmount(to);
      return valueTo > value ? { form: "range", value, valueTo, unit: "gbp" } : void 0;
    }
  },
  {
    pattern: new RegExp(String.raw`${sign}£\s?(?<amount>${amount})`, "gi"),
    needs: ["\xA3"],
    read: ({ amount: text, sign: mark }) => ({
      form: "digits",
      value: readAmount(text),
      unit: "gbp",
      sign: readSign(mark)
    })
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w.,/-])(?<amount>${amount}) pounds\b`,
      "giy"
    ),
    needs: ["pounds"],
    read: ({ amount: text }) => ({
      form: "digits",
      value: readAmount(text),
      unit: "gbp"
    })
  },
  {
    pattern: /(?<![\w.,/-])(?<pence>\d{1,3}(?:\.\d)?)p\b/gy,
    read: ({ pence }) => ({
      form: "digits",
      value: Number(pence) / 100,
      unit: "gbp"
    })
  }
];
function readAmount(text) {
  const match = /^([\d.,]+)\s?([a-z]*)$/i.exec(text);
  const value = readNumber(match[1]) * (scales3[match[2].toLowerCase()] ?? 1);
  return Math.round(value * 100) / 100;
}

// source/importer/numbers/percent-patterns.ts
var percent = String.raw`\s?(?:%|per ?cent\b|pct\b)`;
var points = String.raw`(?:\s?(?:percentage[- ]points?|percent points?|ppts?|pps?|ppt|pts?|points?)\b|\s?%[- ](?:points?|pts?)\b)`;
var percentPatterns = [
  {
    pattern: new RegExp(
      `${notInside}${sign}(?<number>${anyNumber})${points}`,
      "giy"
    ),
    needs: ["point", "pp", "pt"],
    read: ({ number: number2, sign: mark }) => ({
      form: "digits",
      value: readNumber(number2),
      unit: "percentage-points",
      sign: readSign(mark)
    })
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\bbetween )(?<from>${numberDigits})(?:${percent})? and (?<to>${numberDigits})${percent}`,
      "giy"
    ),
    needs: ["between"],
    read: ({ from: from2, to }) => ({
      form: "range",
      value: readNumber(from2),
      valueTo: readNumber(to),
      unit: "percent"
    })
  },
  {
    pattern: new RegExp(
      `${notInside}(?<from>${numberDigits})%?[-\u2013\u2014](?<to>${numberDigits})${percent}`,
      "giy"
    ),
    read: ({ from: from2, to }) => readNumber(to) > readNumber(from2) ? {
      form: "range",
      value: readNumber(from2),
      valueTo: readNumber(to),
      unit: "percent"
    } : void 0
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w.,/’'])${sign}(?<number>${anyNumber})${percent}`,
      "giy"
    ),
    read: ({ number: number2, sign: mark }) => ({
      form: "digits",
      value: readNumber(number2),
      unit: "percent",
      sign: readSign(mark)
    })
  }
];

// source/importer/numbers/share-patterns.ts
var parts = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10
};
var multiples = {
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4
};
var roundBase = 10;
var sharePatterns = [
  {
    pattern: new RegExp(
      String.raw`${notInside}(?<number>${anyNumber}) (?:in|out of)(?: every)? (?<base>${anyNumber})(?![\d,.%]|\s?(?:%|per ?cent|years?|months?|weeks?|days?|minutes?))`,
      "giy"
    ),
    read({ number: number2, base }) {
      const [share, whole] = [readNumber(number2), readNumber(base)];
      return share < whole && (whole <= roundBase || whole === 20 || whole === 100) ? { form: "fraction", value: percentOf(share, whole), unit: "percent" } : void 0;
    }
  },
  {
    pattern: /\b(?<count>an?|one|two|three|four|seven|nine)[- ](?<part>quarters?|thirds?|fifths?|sixths?|tenths?|half)\b(?! (?:part(?:y|ies)|time|biggest|largest|highest|lowest|best|of the (?:year|month|financial)|to|on|hours?|sector)\b| (?:successive|consecutive|in a row))/gi,
    needs: ["quarter", "third", "fifth", "sixth", "tenth", "half"],
    read({ count, part }) {
      const base = parts[part.toLowerCase().replace(/s$/, "")];
      const share = /^an?$/i.test(count) ? 1 : readNumber(count);
      return share < base ? { form: "fraction", value: percentOf(share, base), unit: "percent" } : void 0;
    }
  },
  {
    pattern: /(?<!\b(?:first|second|latter|other|half)[ -])\bhalf\b(?![- ](?:term|year|yearly|day|hour|an? |a-|way|time))/gi,
    needs: ["half"],
    read: () => ({ form: "fraction", value: 50, unit: "percent" })
  },
  {
    pattern: /\b(?<stem>doubl|trebl|tripl|quadrupl)(?:ed|ing|es?)(?! (?:check|down)\b)\b/gi,
    needs: ["doubl", "trebl", "tripl", "quadrupl"],
    read: ({ stem }, whole) => /^(?:double|treble|triple|quadruple)$/i.test(whole) ? void 0 : {
      form: "multiple",
      value: multiples[stem.toLowerCase()],
      unit: "times",
      sign: "+"
    }
  },
  {
    pattern: /\bhal(?:ved|ving|ves)\b/gi,
    needs: ["halv"],
    read: () => ({ form: "multiple", value: 50, unit: "percent", sign: "-" })
  },
  {
    pattern: /\btwice(?= (?:as|the|that|what)\b)/gi,
    needs: ["twice"],
    read: () => ({ form: "multiple", value: 2, unit: "times", sign: "+" })
  },
  {
    pattern: new RegExp(
      String.raw`${notInside}(?<number>${anyNumber})(?:[- ]?fold\b| times(?= (?:as|more|higher|larger|greater|the|that)\b))`,
      "giy"
    ),
    needs: ["fold", "times"],
    read: ({ number: number2 }) => ({
      form: "multiple",
      value: readNumber(number2),
      unit: "times",
      sign: "+"
    })
  }
];
function percentOf(share, whole) {
  return Math.round(share / whole * 1e3) / 10;
}

// source/importer/numbers/find-mentions.ts
var patterns = [
  ...moneyPatterns,
  ...percentPatterns,
  ...durationPatterns,
  ...dayPatterns,
  ...sharePatterns,
  ...countPatterns
];
function findMentions(searched) {
  return keepApart(
    patterns.flatMap(
      (pattern) => findMatches(pattern, searched).flatMap((match) => {
        const mention = pattern.read(match.groups, match[0]);
        return mention ? [
          {
            ...mention,
            start: match.index,
            end: match.index + match[0].length
          }
        ] : [];
      })
    )
  );
}

// source/importer/numbers/find-names.ts
var designators = "grades?|levels?|rounds?|phases?|tiers?|bands?|categor(?:y|ies)|cat|stages?|steps?|parts?|schedules?|chapters?|appendix|annex|tables?|charts?|versions?|class(?:es)?|priority|priorities|operation|op|project|wave|tranche|key stage|year group|outcome|article|rule|code|form|iso|vision|windows|microsoft|office|channel|strand|objective|gate|type|unit|ward|zone|area|junction|platform|gen(?:eration)?|covid|agenda|g|g7|strategy|pillar|theme|recommendation|question|option|scenario|item|lot|route";
var ages = String.raw`(?:under|over)[- ]?\d{1,2}s?\b(?!,\d)(?=[’'s]|[- ](?:year|suspect|offender|involve|victim|knife|age|population|children|young|people|crime)|[.,;)]| (?:is|are|were|was|have|has|and|in)\b)`;
var namePatterns = [
  {
    why: "url",
    pattern: /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|#\w+/gi,
    needs: ["http", "www", "@", "#"]
  },
  {
    why: "age-band",
    pattern: new RegExp(
      String.raw`\bunder-\d{1,2}s?\b|\b${ages}|\b(?:over|under)[- ]?\d{1,2}s\b|\b(?:someone|anyone|those|people|residents|persons?|adults|children|everyone|women|men|young people)(?: who (?:are|is))?(?: aged)? (?:over|under|above|below) \d{1,2}\b(?!\s?%|,\d)|\baged? (?:under |over |between |from )?\d{1,2}(?:\s?(?:and|to|[-–]|or)\s?(?:\d{1,2}|over|under|above|below))?\b|\b\d{1,2}(?:\s?(?:to|[-–])\s?\d{1,2})?[- ]years?[- ](?:olds?|of age)\b|\b(?:under|over) the age of \d{1,2}\b`,
      "gi"
    ),
    needs: ["under", "over", "above", "below", "age", "year"]
  },
  {
    why: "page",
    pattern: /\bpages? \d+(?:\s?[-–]\s?\d+)?\b/gi,
    needs: ["page"]
  },
  {
    why: "legislation",
    pattern: /\b(?:(?:Act|Order|Regulations?|Directive|Bill|Code|Rules)(?: \([^)]*\))?,? (?:19|20)\d{2}|\([A-Z][\w ]+\) (?:Act|Order|Regulations) (?:19|20)\d{2}|(?:[Ss]ections?|[Aa]rticle|[Ss]chedule|s\.) ?\d+[A-Z]?(?:\(\d+\))?)\b/g
  },
  {
    why: "name",
    pattern: new RegExp(
      String.raw`\b(?:${designators})[- ]?(?:\d{1,3}[a-z]?|${numberWord})(?:\s?(?:[-–&,/]|and|to|or)\s?\d{1,2}(?![\d%]))?\b(?!\s?%|[.,]\d|\s(?:per ?cent|offences|officers|people)\b)`,
      "gi"
    )
  },
  {
    why: "name",
    pattern: /\b(?:[AMB]\d{1,4}|G\d|[A-Z]{2,}-?\d{1,3}|24\/7|(?:999|101|111|112)(?= (?:calls?|contacts?|services?|system|line|number|demand|emergency|abandon|non|and (?:999|101)|response)))\b/g
  },
  { why: "name", pattern: /\b[A-Z]\w+ One\b/g, needs: [" one"] },
  {
    why: "name",
    pattern: /\b(?:Awards?|Conference|Games|Festival|Survey|Census|Week|Summit|Plan|Strategy|Vision|Championships?|Olympics) (?:19|20)\d{2}\b/g,
    needs: [" 19", " 20"]
  },
  {
    why: "name",
    pattern: new RegExp(
      String.raw`\b(?:${ordinalWord}|\d+(?:st|nd|rd|th))[- ](?:(?:and|&) (?:final|${ordinalWord}) )?(?:part(?:y|ies)|sector|rounds?|phase|tranche|wave|stage|edition|floor|person|reading|cohort|intake|year|class|aid|responders?|lieutenant|rate)\b`,
      "gi"
    )
  },
  {
    why: "idiom",
    pattern: /\bone[- ](?:to|on)[- ]one\b|\b(?:one[- ](?:stop|off|way|another|by one)|two[- ](?:way|fold approach|tier)|one and (?:all|the same)|no[- ]?one|any one|square one|day one|number one|one or (?:two|more)|two or more|zero[- ]tolerance|net[- ]zero|carbon zero|vision zero|zero[- ]hours?|first and foremost|first[- ](?:hand|class|ever|come|time|draft|step|stage|instance|place)|second[- ]?(?:ary|hand|ment)|third[- ]hand|at first|first of all|secondly|firstly|four by four|4x4|50\/50|one hundred per cent committed)\b/gi
  },
  {
    why: "vague",
    pattern: /\b(?:dozens|hundreds|thousands|millions|tens|scores)(?: of(?: thousands)?)?\b|\b(?:a )?couple of\b/gi
  }
];
function findNames(searched) {
  return keepApart(
    namePatterns.flatMap(
      (pattern) => findMatches(pattern, searched).map((match) => ({
        why: pattern.why,
        start: match.index,
        end: match.index + match[0].length
      }))
    )
  );
}

// source/importer/numbers/reject.ts
var abstractNouns = "driver|reason|example|way|aim|factor|challenge|issue|concern|aspect|element|point|particular|key|area of|priority|side|hand|such|thing|day|positive|highlight|benefit|result|consequence|solution|option|step|that|which|to|who|where|is|was|has|can|will|in|and";
var superlative = "largest|biggest|highest|lowest|best|worst|most|least|fastest|slowest|smallest|strongest|quickest|shortest|longest|greatest|safest|poorest|busiest|top|highest[- ]performing|best[- ]performing";
var field = String.raw`nationally|regionally|in the (?:country|region|county|UK)|within (?:our|the|its) (?:MSG|most|peer|group|region)|in (?:our|the|its) (?:MSG|most|peer|group|region)|in England|across England|out of|of (?:the )?\d+|overall|place[ds]?|position|among|amongst`;
function rejectMention({ form, value, unit }, printed, before5, after2) {
  if (form === "ordinal") {
    return rejectOrdinal(before5, after2);
  }
  if (/\b(?:these|those|other|all|both|each of(?: the)?|of the|its|his|her|the same|the other)\s$/i.test(
    before5
  ) && form === "word") {
    return "back-reference";
  }
  if (form === "word" && value <= 12 && /\bthe $/i.test(before5) && /^ \w+/.test(after2)) {
    return "back-reference";
  }
  if (form === "word" && value === 1 && unit === "count") {
    return rejectOne(printed, before5, after2);
  }
  if (form === "word" && value === 0) {
    return "idiom";
  }
  if (unit === "count" && /\b(?:\d+(?:st|nd|rd|th)|\w+(?:st|nd|rd|th))(?: \w+)? (?:out )?of (?:the |all )?$/i.test(
    before5
  ) && /^ (?:\w+ )?(?:forces|areas|services|authorities|counties|members)\b/i.test(
    after2
  )) {
    return "back-reference";
  }
  return unit === "count" && form === "digits" && /^0\d/.test(printed) ? "name" : void 0;
}
function rejectOrdinal(before5, after2) {
  const isRank = new RegExp(
    String.raw`^(?:[- ](?:joint|equal))?[- ](?:${superlative})\b`,
    "i"
  ).test(after2) || new RegExp(String.raw`^,? (?:\w+ )?(?:${field})\b`, "i").test(after2) || /\b(?:rank(?:s|ed|ing|ings)?|placed|places|position(?:ed)?)\b[^.;]*$/i.test(
    before5
  ) || /^ (?:force |area |county |service )?to (?!be\b)\w+/i.test(after2) && /\b(?:is|are|was|were|be|become|became|being|among|amongst|of) (?:one of |the |among )*$/i.test(
    before5
  ) || /\bfor the $/i.test(before5) && /^ (?:consecutive |successive )?(?:time|year|quarter|month)\b/i.test(
    after2
  );
  return isRank ? void 0 : "idiom";
}
function rejectOne(printed, before5, after2) {
  if (/^one$/i.test(printed) && /^ (?:of|from|by) /i.test(after2) && !/\b(?:only|just|all but) $/i.test(before5)) {
    return "idiom";
  }
  if (/^ \w+ing\b/.test(after2)) {
    return "back-reference";
  }
  const hasNoun = /^ [a-z-]{3,}/i.test(after2);
  return !hasNoun || new RegExp(String.raw`^ (?:${abstractNouns})\b`, "i").test(after2) || /\b(?:this|that|the|a|every|each|no|any|another|which|new|single) $/i.test(
    before5
  ) ? "idiom" : void 0;
}

// source/importer/numbers/read-numbers.ts
var farthest3 = 300;
function readNumbers(text, clock) {
  const searched = prepareText(text);
  const targetYears = findTargetYears(text, clock);
  const names = findNames(searched);
  const times = findTimes(searched, clock).filter(
    (time) => ![...names, ...targetYears].some((other) => spansOverlap(other, time))
  );
  const taken = [
    ...names,
    ...times.filter(({ why }) => why !== void 0),
    ...targetYears
  ];
  const mentions = [...targetYears];
  const passedOver = [
    ...names,
    ...times.flatMap(
      ({ start, end, why }) => why === void 0 ? [] : [{ start, end, why }]
    )
  ];
  const sentences = splitSentences(text);
  for (const mention of findMentions(searched)) {
    if (taken.some((span) => spansOverlap(span, mention))) {
      continue;
    }
    const { start, end } = mention;
    const sentence = sentences.find((span) => span.end >= end) ?? {
      start: 0,
      end: text.length
    };
    const before5 = text.slice(
      Math.max(sentence.start, start - farthest3),
      start
    );
    const after2 = text.slice(end, Math.min(sentence.end, end + farthest3));
    const why = rejectMention(mention, text.slice(start, end), before5, after2);
    if (why === void 0) {
      mentions.push(
        isTimes(mention, before5, after2) ? { ...mention, unit: "count", form: "digits" } : mention
      );
    } else {
      passedOver.push({ start, end, why });
    }
  }
  const byPlace = (a, b) => a.start - b.start;
  return {
    mentions: mentions.toSorted(byPlace),
    passedOver: passedOver.toSorted(byPlace),
    times
  };
}
function isTimes({ form }, before5, after2) {
  return form === "ordinal" && /\bfor the $/i.test(before5) && /^ (?:\w+ )?time\b/i.test(after2);
}
function findTargetYears(text, { quarter }) {
  const latest = Number(quarter.end.slice(0, 4)) + 3;
  const isAboutGoals = /\b(?:goal|target|ambition|aim|neutral|net[- ]zero|commit\w*|deadline)\b/i.test(
    text
  );
  return [
    ...text.matchAll(
      /\b(?:by|of|for|in|until|before) (?:the year )?(20\d{2})\b(?![/–-]\d)/g
    )
  ].filter((match) => isAboutGoals && Number(match[1]) > latest).map((match) => {
    const end = match.index + match[0].length;
    return {
      start: end - 4,
      end,
      form: "year",
      value: Number(match[1]),
      unit: "year"
    };
  });
}

// source/importer/time/read-named.ts
var superlativeSince = /\b(?:\w+est|best|worst|first time|not|never|ever|trend)\b[^.;]{0,40}\bsince\s(?:(?:the|at|in|throughout) )*$/i;
var since = /\bsince\s(?:(?!and\b|but\b)[a-z’']+ ){0,6}$/i;
function readSince({ time: { start, end }, sense, before: before5 }, { quarter }) {
  if (!since.test(before5)) {
    return void 0;
  }
  if (superlativeSince.test(before5)) {
    return "none";
  }
  const range = { start: sense.range.start, end: quarter.end };
  return {
    start,
    end,
    is: "fixed",
    basis: "report",
    stretch: { range, kind: "since" }
  };
}
function readJoined({
  time: { start, end },
  sense,
  words: words2,
  before: before5,
  previous,
  between
}) {
  const fix = (stretch, from2 = start) => ({
    start: from2,
    end,
    is: "fixed",
    basis: "sentence",
    stretch
  });
  const earlier = previous?.sense;
  if (earlier?.is === "year-to-date" && between.length < 12) {
    return fix(yearToDate(sense.range.end), previous.start);
  }
  if (earlier?.is === "length") {
    const { months: months2, relation } = earlier;
    if (relation === "first" && between.startsWith(" of ")) {
      return fix(startMonths(sense.range, months2));
    }
    if (relation !== "previous" && relation !== "next" && endsLength(between, words2)) {
      return fix(endMonths(sense.range.end, months2), previous.start);
    }
  }
  return earlier?.is === "shifted" && sense.kind === "month" && /\bto $/i.test(before5) ? fix(endMonths(sense.range.end, Math.abs(earlier.months))) : void 0;
}
function endsLength(between, words2) {
  return /^(?: period| rolling| rolling period)?,?\s?(?:to|ending|ended|up to|until|ending in|ending on|to the|ending at|through to)?(?: the)?\s?\(?$/i.test(
    between
  ) && (between.trim() !== "" || /^(?:to|up to|ending)\b/i.test(words2) || between === "");
}

// source/importer/time/interpret.ts
var comparator = /\b(?:(?:it|they) (?:took|was|were|had) in|compar\w+ (?:with|to|against)|comparison (?:with|to)|against|than(?: (?:in|at|on|for|during|by))?|versus|vs\.?|on|above|below|from|relative to|over and above|up on|down on|seen in|that of)(?: (?:the|it|they|(?:it|they) (?:took|was|were|had)|what (?:it was|they achieved)|those|levels|figures|same period|same (?:\w+ )?months))*(?: (?:in|at|of|for|during))?\s\(?$/i;
var superlativeOver = /\b(?:\w+est|best|worst)\b[^,.;]{0,25}\b(?:over|in|for|of|within)\s(?:the )?$/i;
function interpretTimes(text, sentence, times, clock) {
  const own = [];
  const compared2 = [];
  const inside = times.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end
  );
  for (const [index, time] of inside.entries()) {
    const use = readUse(
      time,
      inside[index - 1],
      text.slice(sentence.start, sentence.end),
      sentence.start,
      clock
    );
    if (use.own) {
      const { start } = use.own;
      own.splice(
        0,
        own.length,
        ...own.filter((other) => other.start < start),
        use.own
      );
    }
    if (use.compared) {
      const { start } = use.compared;
      own.splice(0, own.length, ...own.filter((other) => other.start < start));
      compared2.push(use.compared);
    }
  }
  return { own, compared: compared2 };
}
function readUse(time, previous, sentence, offset, clock) {
  const { sense } = time;
  const { start, end } = time;
  const before5 = sentence.slice(0, start - offset);
  const behind4 = sentence.slice(end - offset);
  switch (sense.is) {
    case "named": {
      const words2 = sentence.slice(start - offset, end - offset).trim();
      const between = previous ? sentence.slice(previous.end - offset, start - offset) : "";
      return readNamed(
        { time, sense, words: words2, before: before5, previous, between },
        behind4,
        clock
      );
    }
    case "length": {
      return readLength2(sense, time, before5, behind4);
    }
    case "year-to-date": {
      return {
        own: {
          start,
          end,
          is: "fixed",
          basis: "report",
          stretch: yearToDate(clock.quarter.end)
        }
      };
    }
    case "current": {
      return { own: readCurrent(sense.what, { start, end }, clock) };
    }
    case "shifted": {
      return { compared: { start, end, words: sense.words, months: sense.months } };
    }
    case "same": {
      return { own: { start, end, is: "same" } };
    }
    case "nothing": {
      return {};
    }
  }
}
function readNamed(named, behind4, clock) {
  const { time, sense, words: words2, before: before5 } = named;
  const { start, end } = time;
  const stretch = { range: sense.range, kind: sense.kind };
  if (/^(?: \w+)? baseline\b/i.test(behind4)) {
    return { compared: { start, end, words: `${words2} baseline`, stretch } };
  }
  const running = readSince(named, clock);
  if (running) {
    return running === "none" ? {} : { own: running };
  }
  const joined = readJoined(named);
  if (joined) {
    const ahead = before5.slice(0, before5.length - (start - joined.start));
    return comparator.test(ahead) && joined.is === "fixed" ? {
      compared: {
        start: joined.start,
        end,
        words: words2,
        stretch: joined.stretch
      }
    } : { own: joined };
  }
  if (comparator.test(before5)) {
    return { compared: { start, end, words: words2, stretch } };
  }
  const isAhead = sense.range.start > clock.quarter.end;
  const basis = /[\dA-Z]/.test(words2) ? "sentence" : "report";
  return { own: { start, end, is: "fixed", isAhead, basis, stretch } };
}
function readLength2({ months: months2, relation }, { start, end }, before5, behind4) {
  if (relation === "previous") {
    return {
      compared: {
        start,
        end,
        words: `previous ${months2} months`,
        months: -months2,
        length: months2
      }
    };
  }
  const isSpan = relation === "last" || relation === "plain" && isWindow(before5, behind4);
  return isSpan && !superlativeOver.test(before5) ? { own: { start, end, is: "floating", months: months2 } } : {};
}
function readCurrent(what, span, { quarter }) {
  if (what === "now") {
    return { ...span, is: "now" };
  }
  const range = what === "quarter" ? quarter : financialYear(financialYearOf(quarter.end));
  return { ...span, is: "fixed", basis: "report", stretch: { range, kind: what } };
}
function isWindow(before5, behind4) {
  return /^(?: rolling| period| average| basis| total| window| time| to\b| ending\b| ended\b| up to\b| until\b|,? ?\()/i.test(
    behind4
  ) || /\brolling $/i.test(before5);
}

// source/importer/reading/earlier-times.ts
var carriedOver = 2;
var statistic = /\b(?:rates?|ratios?|average|response times|volumes?|levels|demand|proportion|representation|conviction|offences|referrals)\b/i;
function readEarlier(text, sentenceIndex, read, clock) {
  let mentioned;
  let anchor;
  let carried;
  let carriedFrom = 0;
  for (const [index, sentence] of splitSentences(text).slice(0, sentenceIndex).entries()) {
    const based = readTime(text, sentence, read.times, anchor, clock);
    mentioned = isVague(based) ? mentioned ?? based : based ?? mentioned;
    anchor = nameEnd(based, clock) ?? anchor;
    const inside = read.figures.filter(
      ({ setting }) => setting.sentenceIndex === index
    );
    const isStatistic = inside.length === 0 && statistic.test(text.slice(sentence.start, sentence.end));
    const held = inside.findLast((figure) => isHeld(figure))?.period ?? (isStatistic ? based : void 0);
    if (held) {
      carried = held;
      carriedFrom = index;
    }
  }
  const last = read.figures.findLast(
    ({ setting }) => setting.sentenceIndex < sentenceIndex
  );
  return {
    carried: sentenceIndex - carriedFrom <= carriedOver ? carried : void 0,
    mentioned,
    anchor: anchor ?? last?.period?.stretch.range.end
  };
}
function readTime(text, sentence, times, anchor, clock) {
  const usable = interpretTimes(text, sentence, times, clock).own.filter(
    ({ is }) => is === "fixed" || is === "floating"
  );
  const own = usable.findLast((time) => !isYearToDate(time)) ?? usable.at(-1);
  if (own?.is === "fixed") {
    return { basis: own.basis, stretch: own.stretch };
  }
  return own?.is === "floating" ? {
    basis: anchor ? "paragraph" : "report",
    stretch: endMonths(anchor ?? clock.quarter.end, own.months)
  } : void 0;
}
function isYearToDate(time) {
  return time.is === "fixed" && time.stretch.kind === "year-to-date";
}
function isVague(based) {
  return based?.basis === "report" && based.stretch.kind !== "since";
}
function nameEnd(based, { quarter }) {
  const isNamed = based?.basis === "sentence" && based.stretch.range.end <= quarter.end;
  return isNamed ? based.stretch.range.end : void 0;
}
function isHeld({ period, role }) {
  return period !== void 0 && role.role !== "baseline" && role.role !== "target" && !(period.stretch.kind === "as-at" && period.basis === "report");
}

// source/importer/reading/read-figures.ts
function readParagraphFigures({ text, listLead }, clock) {
  const { mentions, passedOver, times } = readNumbers(text, clock);
  const lead = listLead === void 0 ? void 0 : readLeadPeriod(listLead, clock);
  const figures = [];
  let context;
  for (const setting of placeMentions(text, mentions)) {
    const { mention, sentence, sentenceIndex } = setting;
    const before5 = figures.at(-1);
    const isSameSentence = before5?.setting.sentenceIndex === sentenceIndex;
    if (!context || !isSameSentence) {
      context = {
        times: interpretTimes(text, sentence, times, clock),
        background: {
          ...readEarlier(text, sentenceIndex, { figures, times }, clock),
          lead
        },
        clock
      };
    }
    const qualifier = qualifyMention(setting.gapBefore, setting.gapAfter);
    const role = readRole(
      setting,
      qualifier,
      times,
      isSameSentence ? before5?.role : void 0
    );
    const own = readOwnPeriod(setting, role.role, context);
    const level = figures.findLast(
      (figure) => figure.role.role === "level" && figure.setting.sentenceIndex === sentenceIndex
    );
    const period = role.role === "baseline" ? readBaselinePeriod(setting, level?.period ?? own, context) : own;
    figures.push({
      setting,
      mention,
      qualifier,
      role,
      period,
      times: context.times
    });
  }
  return { figures, passedOver };
}
function readLeadPeriod(lead, clock) {
  const { times } = readNumbers(lead, clock);
  const { own } = interpretTimes(
    lead,
    { start: 0, end: lead.length },
    times,
    clock
  );
  const fixed = own.find((time) => time.is === "fixed");
  return fixed?.is === "fixed" ? { basis: "section", stretch: fixed.stretch } : void 0;
}

// source/importer/structure/priority-counter.ts
function countPriorities(names) {
  let current = 1;
  let previous;
  let named;
  let lastBanner;
  return {
    readBanner(text, number2) {
      const found = number2 ?? findNearest(text, names);
      if (found !== void 0) {
        named = found;
      } else if (names.length === 0 && previous && lastBanner && text !== lastBanner) {
        named = current + 1;
      }
      lastBanner = text;
    },
    placeSection(strand) {
      const fellBack = previous !== void 0 && strands.indexOf(strand) < strands.indexOf(previous);
      if (named !== void 0 && named >= current) {
        current = named;
      } else if (fellBack) {
        current++;
      }
      previous = strand;
      named = void 0;
      return current;
    }
  };
}
function findNearest(text, names) {
  const words2 = listWords2(text);
  const scores = names.map((name) => {
    const others = listWords2(name);
    const shared = [...words2].filter((word) => others.has(word)).length;
    const likeness = shared / (words2.size + others.size - shared);
    return shared >= 2 && shared === words2.size ? Math.max(likeness, 0.9) : likeness;
  });
  const best = Math.max(...scores);
  return best >= 0.5 ? scores.indexOf(best) + 1 : void 0;
}
function listWords2(text) {
  return new Set(
    text.toLowerCase().replaceAll("&", " and ").match(/[a-z]+/g)
  );
}

// source/importer/structure.ts
function readStructure(text, file = "report") {
  const blocks = readBlocks(text);
  const first = blocks.findIndex(({ kind }) => kind === "section");
  const introduction = first === -1 ? blocks : blocks.slice(0, first);
  const opened = openSections(blocks.slice(introduction.length), introduction);
  const problems = [];
  const note = (line, code, message) => {
    problems.push({ file, line, column: "1", code, message });
  };
  const sections = opened.map(({ blocks: own, ...section }) => ({
    ...section,
    objectives: collectObjectives(own)
  }));
  const report = findQuarter(introduction, sections);
  if (sections.length === 0) {
    note(
      1,
      "no-sections",
      'no section found; one opens with a line like "Q2 23/24 Police Priority Commentary"'
    );
  }
  if (report === void 0) {
    note(
      1,
      "no-quarter",
      'the report does not say which quarter it is for; a line like "Q2 23/24" is missing'
    );
  }
  for (const { heading, line, objectives } of sections) {
    if (report !== void 0 && toId(heading) !== report) {
      note(
        line,
        "other-quarter",
        `the section is headed ${heading}, the report is for ${report}`
      );
    }
    for (const { heading: objective, paragraphs } of objectives) {
      if (objective === "") {
        note(
          paragraphs[0].line,
          "no-heading",
          "the text stands under no objective"
        );
      }
    }
  }
  return { report, sections, problems };
}
function openSections(blocks, introduction) {
  const counter = countPriorities(listPriorities(introduction));
  for (const block of introduction.toReversed()) {
    if (block.kind !== "banner" || block.priority !== void 0) {
      break;
    }
    counter.readBanner(block.text);
  }
  const opened = [];
  for (const block of blocks) {
    if (block.kind === "banner") {
      counter.readBanner(block.text, block.priority);
    } else if (block.kind === "section") {
      const { strand, quarter, number: number2 } = block;
      opened.push({
        priority: counter.placeSection(strand),
        strand,
        heading: quarter,
        line: number2,
        blocks: []
      });
    } else {
      opened.at(-1).blocks.push(block);
    }
  }
  return opened;
}
function listPriorities(introduction) {
  return introduction.filter((block) => block.kind === "banner").filter(({ priority }) => priority !== void 0).toSorted((a, b) => a.priority - b.priority).map(({ text }) => text);
}
function findQuarter(introduction, sections) {
  for (const { text } of introduction) {
    const match = /\bq(?:uarter)?\s*[1-4]\s*,?\s+\d{2,4}\s*[/–-]\s*\d{2,4}/i.exec(text);
    const id = match && toId(match[0]);
    if (id) {
      return id;
    }
  }
  const counts = /* @__PURE__ */ new Map();
  for (const id of sections.map(({ heading }) => toId(heading))) {
    if (id) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
function toId(text) {
  const quarter = parseQuarter(
    text.replace(/quarter/i, "Q").replace(",", " ").replace(/\s*[–-]\s*/, "/")
  );
  return quarter && quarterId(quarter);
}

// source/importer/read-report.ts
function readReport(text, known, file = "report") {
  const { report, sections, problems } = readStructure(text, file);
  const quarter = report === void 0 ? void 0 : parseQuarter(report);
  const placed = sections.map((section) => ({
    ...section,
    objectives: section.objectives.map(
      (objective) => placeObjective(objective, section, known)
    )
  }));
  if (report === void 0 || quarter === void 0) {
    return { report, sections: placed, figures: [], passedOver: [], problems };
  }
  const clock = { quarter: quarterRange(quarter) };
  const catalogue = buildCatalogue(known.indicators, known.lastLevels);
  const figures = [];
  const passedOver = [];
  for (const { priority, strand, objectives } of placed) {
    for (const { id: objective, heading, paragraphs } of objectives) {
      for (const paragraph of paragraphs) {
        const place = {
          report,
          priority,
          strand,
          objective,
          paragraph: paragraph.number
        };
        for (const { start, end } of cutPieces(paragraph.text)) {
          const piece = { ...paragraph, text: paragraph.text.slice(start, end) };
          const read = readParagraphFigures(piece, clock);
          for (const figure of matchParagraph(
            read.figures,
            { paragraph: piece, heading, place },
            catalogue
          )) {
            figures.push({
              ...figure,
              id: `${report}/${String(figures.length + 1).padStart(3, "0")}`,
              span: moveSpan(figure.span, start)
            });
          }
          for (const number2 of read.passedOver) {
            passedOver.push({
              ...printNumber(number2, objective, piece),
              ...moveSpan(number2, start)
            });
          }
        }
      }
    }
  }
  return { report, sections: placed, figures, passedOver, problems };
}
function placeObjective(objective, { strand }, { objectives }) {
  const found = findObjective(objective.heading, strand, objectives);
  return {
    ...objective,
    id: found?.id ?? nameObjective(objective.heading),
    isKnown: found !== void 0
  };
}
function printNumber(number2, objective, { number: paragraph, text }) {
  return {
    ...number2,
    objective,
    paragraph,
    printed: text.slice(number2.start, number2.end)
  };
}

// source/commands/import/known.ts
function loadKnown(store, report) {
  const last = /* @__PURE__ */ new Map();
  for (const figure of store.figures.upTo(report)) {
    const level = figure.report < report ? statedLevel(figure) : void 0;
    const key = level && `${level.indicator}/${level.breakdown ?? ""}`;
    if (level && (last.get(key)?.period.end ?? "") <= level.period.end) {
      last.set(key, level);
    }
  }
  return {
    objectives: store.reports.objectives(),
    indicators: store.indicators.all(),
    lastLevels: [...last.values()]
  };
}

// source/commands/import/settle-objectives.ts
function settleObjectives(read, known) {
  const taken = new Map(
    known.map(({ id }) => [id, `known ${id}`])
  );
  const settled = /* @__PURE__ */ new Map();
  const keyOf = (strand, id) => `${strand} ${id}`;
  const settle = (strand, id) => {
    const key = keyOf(strand, id);
    let free = id;
    while ((taken.get(free) ?? key) !== key) {
      free += `-${strand}`;
    }
    taken.set(free, key);
    settled.set(key, free);
    return free;
  };
  const sections = read.sections.map((section) => ({
    ...section,
    objectives: section.objectives.map(
      (objective) => objective.isKnown ? objective : { ...objective, id: settle(section.strand, objective.id) }
    )
  }));
  const isKnown = new Set(
    read.sections.flatMap(
      ({ strand, objectives }) => objectives.filter((objective) => objective.isKnown).map(({ id }) => keyOf(strand, id))
    )
  );
  return {
    ...read,
    sections,
    figures: read.figures.map((figure) => {
      const key = keyOf(figure.strand, figure.objective);
      return isKnown.has(key) ? figure : { ...figure, objective: settled.get(key) ?? figure.objective };
    })
  };
}

// source/commands/import/read-document.ts
function readDocument(store, file) {
  const bytes = readInput(file);
  const decoded = decodeDocument(bytes);
  if ("fault" in decoded) {
    throw refuse(file, decoded.fault, decoded.hint);
  }
  const { report, sections, problems } = readStructure(decoded.text, file);
  if (report === void 0 || sections.length === 0) {
    throw refuse(
      file,
      problems.map(({ message }) => message).join("; "),
      "import reads quarterly reports; a table of values ends in .csv"
    );
  }
  const priorities = store.reports.priorities();
  const stray = sections.find(
    ({ priority }) => !priorities.some(({ number: number2 }) => number2 === priority)
  );
  if (stray) {
    throw refuse(
      `${file}:${stray.line}`,
      `the section is the first of a priority ${stray.priority}, and the Plan has ${priorities.length}`,
      "check that no section stands twice in the file, or out of its order"
    );
  }
  const known = loadKnown(store, report);
  const read = settleObjectives(
    readReport(decoded.text, known, file),
    known.objectives
  );
  return {
    report,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    read,
    paragraphs: listParagraphs(report, read)
  };
}
function refuse(where, fault, hint) {
  return new UserError(`cannot import ${where}: ${fault}`, {
    hint: `${hint}; nothing was stored`,
    exitCode: 3,
    code: "bad-report"
  });
}
function listParagraphs(report, { sections }) {
  return sections.flatMap(
    ({ priority, strand, objectives }) => objectives.flatMap(
      ({ id, paragraphs }) => paragraphs.map(({ number: number2, text }) => ({
        report,
        priority,
        strand,
        objective: id,
        paragraph: number2,
        text
      }))
    )
  ).map((paragraph, ordinal) => ({ ...paragraph, ordinal }));
}

// source/commands/import/keep-decisions.ts
function keepDecisions(before5, read) {
  const earlier = /* @__PURE__ */ new Map();
  for (const describe of [describeBySentence, describeByPlace]) {
    const known = new Set(earlier.values());
    const free = keyEach(
      before5.filter((item) => !known.has(item)),
      describe
    );
    const open = read.filter((item) => !earlier.has(item));
    for (const [key, item] of keyEach(open, describe)) {
      const match = free.get(key);
      if (match) {
        earlier.set(item, match);
      }
    }
  }
  let number2 = Math.max(0, ...before5.map(({ id }) => readNumber2(id)));
  return read.map((item) => {
    const match = earlier.get(item);
    if (match) {
      return merge(match, item);
    }
    number2++;
    const id = `${item.report}/${String(number2).padStart(3, "0")}`;
    return { item: rename(item, id), isUnchanged: false };
  });
}
function merge(match, read) {
  const item = rename(read, match.id);
  if (match.by === void 0) {
    const isUnchanged = match.status === item.status && JSON.stringify(match.read) === JSON.stringify(item.read);
    return { item, isUnchanged };
  }
  const { priority, strand, objective, paragraph } = item.figure;
  return {
    item: {
      ...item,
      figure: { ...match.figure, priority, strand, objective, paragraph },
      status: match.status,
      by: match.by,
      at: match.at
    },
    isUnchanged: true
  };
}
function rename(item, id) {
  return {
    ...item,
    id,
    read: { ...item.read, id },
    figure: { ...item.figure, id }
  };
}
function readNumber2(id) {
  return Number(id.slice(id.indexOf("/") + 1));
}
function describeBySentence({ read, sentence }) {
  const { priority, strand, objective, printed } = read;
  return JSON.stringify([priority, strand, objective, sentence, printed]);
}
function describeByPlace({ read }) {
  return JSON.stringify([keyOfPlace(read), read.printed]);
}

// source/commands/import/describe-report.ts
function describeReport({ store }, { report, read, paragraphs }, { text, outcome }) {
  const names = loadNames(store);
  const news = outcome.kept.filter(({ isUnchanged }) => !isUnchanged);
  const count = (wanted) => news.filter(({ item }) => item.status === wanted).length;
  return {
    schema: "planwatch/import@1",
    quarter: report,
    kind: "report",
    report,
    sections: read.sections.length,
    paragraphs: paragraphs.length,
    figures: {
      accepted: count("accepted"),
      review: count("waiting"),
      unchanged: outcome.unchanged,
      removed: outcome.removed,
      quoted: store.documents.quotes(report).length
    },
    text,
    rows: { added: 0, changed: 0, unchanged: 0 },
    series: [],
    problems: outcome.problems.map(({ line, column, code, message }) => ({
      line,
      column,
      code,
      message
    })),
    items: news.map(({ item }) => reviewItemToJson(item, paragraphs, names)),
    exceptions: store.exceptions.ofQuarter(report).map(({ id, triage, explanation }) => ({
      id,
      status: triage.status,
      explanation
    }))
  };
}

// source/commands/import/query.ts
var importFlags = {
  indicator: {
    type: "string",
    placeholder: "NAME",
    help: "the indicator of a file that names none"
  },
  new: {
    type: "boolean",
    help: "make the indicators that there are none of; needs the flags below"
  },
  type: {
    type: "string",
    placeholder: "T",
    help: `what a new one measures: ${indicatorTypes.join(", ")}`
  },
  unit: {
    type: "string",
    placeholder: "U",
    help: "its unit: count, percent, gbp, seconds, days, \u2026"
  },
  direction: {
    type: "string",
    placeholder: "D",
    help: `which way is better: ${desiredDirections.join(", ")}`
  },
  priority: {
    ...filterFlags.priority,
    help: "the priority it belongs to, 1 to 5"
  },
  strand: { ...filterFlags.strand, help: "the strand it belongs to" },
  map: {
    type: "string",
    placeholder: "MAP",
    help: "columns by other names: period=Month,value=Count"
  },
  wide: { type: "boolean", help: "the table has a column for each period" },
  reviewAll: {
    type: "boolean",
    help: "hold every figure of a report for review"
  },
  dryRun: { type: "boolean", help: "say what would happen, and change nothing" }
};
function readImportQuery(request) {
  const { input, flags } = request;
  const [file, ...rest] = input;
  if (file === void 0 || rest.length > 0) {
    throw new UserError(
      file === void 0 ? "import needs a file" : `import reads one file at a time, not ${input.length}`,
      {
        hint: "try: planwatch import burglary.csv --indicator residential-burglary",
        code: "missing-file"
      }
    );
  }
  return {
    file,
    map: typeof flags.map === "string" ? readMap(flags.map) : [],
    isWide: flags.wide === true,
    indicator: typeof flags.indicator === "string" ? flags.indicator : void 0,
    created: flags.new ? readNewIndicator(request) : void 0,
    isDryRun: flags.dryRun === true,
    isReviewAll: flags.reviewAll === true
  };
}
function readNewIndicator(request) {
  const { priority, strand } = readFilter(request);
  const type = readChoice(request, "type", indicatorTypes);
  const unit = readChoice(request, "unit", units);
  const direction = readChoice(request, "direction", desiredDirections);
  if (!type || !unit || !direction || !priority || !strand) {
    const missing = Object.entries({ type, unit, direction, priority, strand }).filter(([, value]) => value === void 0).map(([name]) => `--${name}`);
    throw new UserError(`a new indicator needs ${missing.join(", ")}`, {
      hint: "for example --type count --unit count --direction decrease --priority 2 --strand police",
      code: "incomplete-indicator"
    });
  }
  return { type, unit, direction, priority, strand };
}

// source/commands/import/save-curated.ts
function saveCurated(store, { report, paragraphs }, save, file) {
  const places = new Set(paragraphs.map((place) => keyOfPlace(place)));
  const figures = store.figures.ofReport(report);
  const absent = figures.filter((figure) => !places.has(keyOfPlace(figure)));
  const [first] = absent;
  if (first) {
    throw new UserError(
      `cannot import ${file}: it is headed as the report ${report} and lacks paragraphs that figures of that report stand in: ${absent.length} of ${figures.length} figures, the first ${first.id} ('${first.printed}', priority ${first.priority}, ${first.objective}, paragraph ${first.paragraph})`,
      {
        hint: "check that it is the whole report, and that its quarter is right; nothing was stored",
        exitCode: 3,
        code: "other-structure"
      }
    );
  }
  save();
  const missing = quoteReport(store, report);
  const problems = missing.map((figure) => ({
    file,
    line: 1,
    column: figure.id,
    code: "not-printed",
    message: `'${figure.printed}' is not in priority ${figure.priority}, ${figure.objective}, paragraph ${figure.paragraph}`
  }));
  return { kept: [], unchanged: figures.length, removed: 0, problems };
}

// source/commands/import/apply-aliases.ts
var remembered = 0.9;
function applyAliases(figure, paragraph, aliases) {
  if (aliases.length === 0) {
    return figure;
  }
  const { span, unit, role } = figure;
  const { sentence, sentenceStart } = quoteSpan(figure.id, paragraph, span);
  const words2 = listAliasWords(figure, sentence, {
    start: span.start - sentenceStart,
    end: span.end - sentenceStart
  });
  const alias = aliases.find(
    (candidate) => candidate.words === words2 && candidate.unit === unit && candidate.role === role
  );
  return alias ? {
    ...figure,
    indicator: alias.indicator,
    breakdown: alias.breakdown,
    confidence: Math.max(figure.confidence, remembered),
    reasons: [
      ...figure.reasons,
      `assigned by ${alias.by} in ${alias.review}`
    ]
  } : figure;
}

// source/commands/import/save-read.ts
function saveRead(store, document, save, isReviewAll) {
  const { report, read } = document;
  saveObjectives(store, document);
  const quarter = quarterLabel(parseQuarter(report));
  store.documents.saveReport(
    {
      id: report,
      quarter,
      title: `Police, Fire and Crime Plan performance report, ${quarter}`
    },
    read.sections.flatMap(
      ({ priority, strand, heading, objectives }) => objectives.map(({ id, paragraphs }) => ({
        report,
        priority,
        strand,
        objective: id,
        heading,
        paragraphs: paragraphs.length,
        summary: noSummary
      }))
    )
  );
  save();
  const before5 = store.review.ofReport(report);
  const kept = keepDecisions(before5, listItems(store, document, isReviewAll));
  store.review.replace(
    report,
    kept.map(({ item }) => item)
  );
  projectReview(store, report);
  const ids = new Set(kept.map(({ item }) => item.id));
  return {
    kept,
    unchanged: kept.filter(({ isUnchanged }) => isUnchanged).length,
    removed: before5.filter(({ id }) => !ids.has(id)).length,
    problems: read.problems
  };
}
function saveObjectives(store, { read }) {
  const known = new Set(store.reports.objectives().map(({ id }) => id));
  for (const { priority, strand, objectives } of read.sections) {
    for (const { id, heading } of objectives) {
      if (!known.has(id)) {
        known.add(id);
        store.package.saveObjective({
          id,
          priority,
          strand,
          name: heading || "Without a heading",
          headings: []
        });
      }
    }
  }
}
function listItems(store, { report, read, paragraphs }, isReviewAll) {
  const aliases = store.review.aliases();
  const atPlace = groupByPlace(paragraphs);
  return read.figures.map((figure) => {
    const paragraph = findParagraph(figure, atPlace);
    const { span, confidence, reasons, ...bare } = applyAliases(
      figure,
      paragraph,
      aliases
    );
    return {
      id: figure.id,
      report,
      ordinal: paragraph.ordinal,
      span,
      sentence: quoteSpan(figure.id, paragraph, span).sentence,
      read: bare,
      figure: bare,
      confidence,
      reasons,
      status: !isReviewAll && confidence >= acceptedFrom ? "accepted" : "waiting"
    };
  });
}
function groupByPlace(paragraphs) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const paragraph of paragraphs) {
    const key = keyOfPlace(paragraph);
    groups2.set(key, [...groups2.get(key) ?? [], paragraph]);
  }
  return groups2;
}
function findParagraph(figure, atPlace) {
  const { start, end } = figure.span;
  return atPlace.get(keyOfPlace(figure))?.find(({ text }) => text.slice(start, end) === figure.printed);
}

// source/commands/import/import-report.ts
function importReport(context, { file, isReviewAll }) {
  const { store, settings, now } = context;
  const document = readDocument(store, file);
  const { report, sha256, paragraphs } = document;
  const before5 = store.documents.paragraphs(report);
  const text = compareText(before5, paragraphs);
  if (store.documents.get(report)?.sha256 === sha256) {
    const unchanged = store.documents.originOf(report) === "bundled" ? store.figures.ofReport(report).length : store.review.ofReport(report).length;
    return describeReport(context, document, {
      text,
      outcome: { kept: [], unchanged, removed: 0, problems: [] }
    });
  }
  const save = () => {
    store.documents.save(
      {
        report,
        fileName: path.basename(file),
        sha256,
        importedAt: now().toISOString()
      },
      paragraphs
    );
  };
  const outcome = store.documents.originOf(report) === "bundled" ? saveCurated(store, document, save, file) : saveRead(store, document, save, isReviewAll);
  recomputeExceptions(store, settings);
  store.search.rebuild();
  return describeReport(context, document, { text, outcome });
}

// source/commands/import/import-series.ts
import path2 from "node:path";

// source/commands/import/resolve-indicator.ts
function resolveIndicator(store, group2, { indicator: given, created, file }) {
  const name = given ?? group2.indicator;
  if (name === void 0) {
    throw new UserError(`${file} does not say which indicator it is of`, {
      hint: "--indicator names it, or --map indicator=COLUMN the column that does",
      code: "missing-indicator"
    });
  }
  const all = store.indicators.all();
  const known = all.find((indicator) => isCalled(indicator, name));
  if (known) {
    return { indicator: known, isNew: false };
  }
  if (!created) {
    const names = all.map((indicator) => indicator.name);
    throw new UserError(`no indicator is called '${name}'`, {
      hint: `the nearest are ${nearest(name, names).join(", ")}; --new makes one`,
      code: "unknown-indicator"
    });
  }
  return {
    isNew: true,
    indicator: {
      ...created,
      id: toId2(name),
      name,
      objective: `imported-${created.priority}-${created.strand}`,
      topics: [],
      decimals: mostDecimals(group2),
      aliases: [],
      about: "Imported series."
    }
  };
}
function isCalled({ id, name, aliases }, wanted) {
  const words2 = wanted.trim().toLowerCase();
  return [id, name, ...aliases].some(
    (candidate) => candidate.toLowerCase() === words2
  );
}
function toId2(name) {
  return name.toLowerCase().replaceAll(/[^a-z\d]+/g, "-").replaceAll(/^-|-$/g, "");
}
function mostDecimals({ rows }) {
  const lengths = rows.map(
    ({ value }) => String(value ?? "").split(".")[1]?.length ?? 0
  );
  return Math.min(2, Math.max(0, ...lengths));
}

// source/commands/import/import-series.ts
function importSeries(context, query) {
  const { store, settings } = context;
  const imported = readGroups(query).map(
    (group2) => saveGroup(context, group2, query)
  );
  recomputeExceptions(store, settings);
  store.search.rebuild();
  return describeImport(context, imported);
}
function saveGroup({ store }, group2, query) {
  const resolved = resolveIndicator(store, group2, query);
  const { indicator, isNew } = resolved;
  if (isNew) {
    store.package.saveObjective({
      id: indicator.objective,
      priority: indicator.priority,
      strand: indicator.strand,
      name: `Imported series, ${strandName(indicator.strand)}`,
      headings: []
    });
    store.indicators.save(indicator, store.indicators.all().length, "user");
  }
  const source = path2.basename(query.file);
  const outcomes = group2.rows.map(
    ({ period, value, status, numerator, denominator }) => store.series.save({
      indicator: indicator.id,
      breakdown: group2.breakdown,
      period,
      value: numerator !== void 0 && denominator !== void 0 && indicator.unit === "percent" ? 100 * numerator / denominator : value,
      status,
      numerator,
      denominator,
      source
    })
  );
  return { ...resolved, group: group2, outcomes };
}
function describeImport({ store, quarter }, imported) {
  const outcomes = imported.flatMap((one) => one.outcomes);
  const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
  const touched = new Set(imported.map(({ indicator }) => indicator.id));
  return {
    schema: "planwatch/import@1",
    quarter: quarter.id,
    kind: "series",
    report: null,
    sections: 0,
    paragraphs: 0,
    figures: { accepted: 0, review: 0, unchanged: 0, removed: 0, quoted: 0 },
    text: { added: 0, changed: 0, removed: 0, unchanged: 0 },
    problems: [],
    items: [],
    rows: {
      added: count("added"),
      changed: count("changed"),
      unchanged: count("unchanged")
    },
    series: imported.map(({ indicator, isNew, group: group2 }) => ({
      indicator: { id: indicator.id, name: indicator.name },
      breakdown: group2.breakdown ?? null,
      isNew,
      values: group2.rows.filter(({ value }) => value !== void 0).length,
      missing: group2.rows.filter(({ value }) => value === void 0).length,
      from: group2.rows[0].period.start,
      to: group2.rows.at(-1).period.end,
      verdict: store.verdicts.ofIndicator(indicator.id, quarter.id).find(({ breakdown }) => breakdown === group2.breakdown)?.verdict.explanation ?? null
    })),
    exceptions: store.exceptions.ofQuarter(quarter.id).filter(
      ({ indicator }) => indicator !== void 0 && touched.has(indicator)
    ).map(({ id, triage, explanation }) => ({
      id,
      status: triage.status,
      explanation
    }))
  };
}

// source/commands/import/is-report-file.ts
var tables = /\.(?:csv|tsv)$/i;
var header = /^[^\n]*\b(?:period|month|date|quarter|indicator)\b[^\n]*[,;\t]|^[^\n]*[,;\t][^\n]*\b(?:period|month|date|quarter|value)\b/i;
function isReportFile(file) {
  if (file === "-" || tables.test(file)) {
    return false;
  }
  const opening2 = new TextDecoder().decode(readInput(file).subarray(0, 2e3));
  return !header.test(opening2.trimStart().split("\n", 1)[0]);
}

// source/commands/import/report-text.ts
function renderReport(result, { width: room }) {
  const width = Math.min(room, readingWidth);
  const { file, report, sections, paragraphs, isDryRun, problems } = result;
  const opening2 = `${file}: report ${labelQuarter(report ?? "")}, ${sections} sections, ${paragraphs} paragraphs${isDryRun ? " (dry run: nothing was written)" : ""}`;
  return [
    ...wrapText(opening2, width),
    ...wrapText(describeText(result), width - 2).map((line) => `  ${line}`),
    ...wrapText(describeFigures(result), width - 2).map((line) => `  ${line}`),
    ...problems.flatMap(
      ({ line, message }) => wrapText(`line ${line}: ${message}`, width - 2).map(
        (text) => `  ${text}`
      )
    ),
    ...listWaiting(result, width),
    ...listExceptions(result, width)
  ].join("\n");
}
function describeText({
  text: { added, changed, removed, unchanged }
}) {
  if (added + changed + removed === 0) {
    return `nothing changed: all ${unchanged} paragraphs were there already`;
  }
  return unchanged + changed + removed === 0 ? `text: ${added} paragraphs` : `text: ${added} paragraphs added, ${changed} changed, ${removed} removed, ${unchanged} as they were`;
}
function describeFigures({ figures }) {
  const { accepted, review, unchanged, removed, quoted } = figures;
  const parts2 = [
    accepted > 0 ? `${accepted} accepted` : "",
    review > 0 ? `${review} for review` : "",
    unchanged > 0 ? `${unchanged} as they were` : "",
    removed > 0 ? `${removed} no longer printed` : "",
    `${quoted} with their sentence`
  ];
  return `figures: ${parts2.filter(Boolean).join(", ")}`;
}
function listWaiting({ items }, width) {
  const waiting = items.filter(({ status }) => status === "waiting");
  return waiting.length === 0 ? [] : [
    "",
    "For review ('planwatch review' decides)",
    ...waiting.flatMap(
      (item) => wrapText(
        `${item.id}  ${describeValue(item)}  ${item.indicator?.name ?? "no indicator"}  ${describePlace(item)}  ${Math.round(item.confidence * 100)}% sure`,
        width - 2
      ).map((line) => `  ${line}`)
    )
  ];
}
function listExceptions({ exceptions }, width) {
  return exceptions.length === 0 ? [] : [
    "",
    "Exceptions of the quarter",
    ...exceptions.flatMap(
      ({ explanation, status }) => wrapText(`${status}: ${explanation}`, width - 2).map(
        (line) => `  ${line}`
      )
    )
  ];
}

// source/commands/import/text.ts
function renderImport(result, context) {
  return result.kind === "report" ? renderReport(result, context) : renderSeries(result, context);
}
function renderSeries({ file, rows, series, exceptions, isDryRun }, { width: room }) {
  const width = Math.min(room, readingWidth);
  const { added, changed, unchanged } = rows;
  const outcome = added + changed === 0 ? `nothing changed: all ${unchanged} values were there already` : `${added} values added, ${changed} changed, ${unchanged} as they were`;
  return [
    `${file}: ${outcome}${isDryRun ? " (dry run: nothing was written)" : ""}`,
    ...series.flatMap(
      ({ indicator, breakdown, isNew, values, missing, from: from2, to, verdict }) => [
        `  ${[indicator.name, breakdown].filter(Boolean).join(" \xB7 ")}  (${indicator.id}${isNew ? ", new" : ""}): ${values} values, ${formatMonth(from2)} to ${formatMonth(to)}${missing > 0 ? `, ${missing} not available` : ""}`,
        ...verdict ? wrapText(verdict, width - 4).map((line) => `    ${line}`) : []
      ]
    ),
    ...exceptions.length > 0 ? ["", "Exceptions of these indicators"] : [],
    ...exceptions.flatMap(
      ({ explanation, status }) => wrapText(`${status}: ${explanation}`, width - 2).map(
        (line) => `  ${line}`
      )
    )
  ].join("\n");
}

// source/commands/import/command.ts
var command = {
  name: "import",
  summary: "bring in a report, or a series from a CSV file",
  usage: "FILE",
  flags: importFlags,
  examples: [
    "planwatch import 2023-24-q2.txt",
    "planwatch import 2024-25-q1.md --review-all",
    "planwatch import burglary.csv --indicator residential-burglary",
    'planwatch import "vehicle crime.csv" --new --type count --unit count --direction decrease --priority 2 --strand police',
    "planwatch import boroughs.csv --wide --map indicator=Offence --dry-run"
  ],
  schema: "import@1",
  run(request, context) {
    const query = readImportQuery(request);
    const { store } = context;
    const bring = isReportFile(query.file) ? importReport : importSeries;
    const work = () => ({
      ...bring(context, query),
      file: query.file,
      isDryRun: query.isDryRun
    });
    return query.isDryRun ? store.rehearse(work) : store.transaction(work);
  },
  text: renderImport
};
export {
  command
};
