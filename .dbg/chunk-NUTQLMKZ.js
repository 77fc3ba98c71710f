// source/domain/user-error.ts
var UserError = class extends Error {
  hint;
  exitCode;
  /** Kebab case, for scripts: `unknown-indicator`. */
  code;
  constructor(message, {
    hint,
    exitCode = 2,
    code
  }) {
    super(message);
    this.name = "UserError";
    this.hint = hint;
    this.exitCode = exitCode;
    this.code = code;
  }
};

// source/domain/date-range.ts
var isoDate = /^\d{4}-\d{2}-\d{2}$/;
function parseDateRange(text) {
  const [start, end, ...rest] = text.split("/");
  if (!start || !end || rest.length > 0 || !isDate(start) || !isDate(end) || end < start) {
    return void 0;
  }
  return { start, end };
}
function isDate(text) {
  return isoDate.test(text) && toIso(toUtc(text)) === text;
}
function dayNumber(date) {
  return Math.round(toUtc(date) / 864e5);
}
function addDays(date, count) {
  return toIso(toUtc(date) + count * 864e5);
}
function shiftMonths({ start, end }, count) {
  const shiftedStart = shiftMonth(start, count);
  const isMonthEnd = addDays(end, 1).endsWith("-01");
  const shiftedEnd = isMonthEnd ? addDays(shiftMonth(addDays(end, 1), count), -1) : shiftMonth(end, count);
  return { start: shiftedStart, end: shiftedEnd };
}
function wholeMonths({ start, end }) {
  const dayAfter = addDays(end, 1);
  if (!start.endsWith("-01") || !dayAfter.endsWith("-01")) {
    return void 0;
  }
  return monthNumber(dayAfter) - monthNumber(start);
}
function rangesOverlap(a, b) {
  return a.start <= b.end && b.start <= a.end;
}
function shiftMonth(date, count) {
  const [year, month, day] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + count, Math.min(day, lastDay)));
}
function monthNumber(date) {
  const [year, month] = date.split("-").map(Number);
  return year * 12 + month;
}
function toUtc(date) {
  const [year, month, day] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day);
}
function toIso(time) {
  return new Date(time).toISOString().slice(0, 10);
}

// source/domain/strand.ts
var strands = ["fire", "police", "working-together"];
var names = {
  fire: "Fire",
  police: "Police",
  "working-together": "Working Together"
};
function strandName(strand) {
  return names[strand];
}
function isStrand(text) {
  return strands.includes(text);
}

// source/domain/quarter.ts
var written = /^q\s*([1-4])\s+(?:20)?(\d{2})\s*\/\s*(?:20)?(\d{2})$/i;
var identified = /^20(\d{2})-(\d{2})-q([1-4])$/i;
function parseQuarter(text) {
  const trimmed = text.trim();
  const asWritten = written.exec(trimmed);
  const asId = identified.exec(trimmed);
  const parts = asWritten ? [asWritten[2], asWritten[3], asWritten[1]] : asId && [asId[1], asId[2], asId[3]];
  if (!parts) {
    return void 0;
  }
  const [start, end, number] = parts.map(Number);
  if ((start + 1) % 100 !== end) {
    return void 0;
  }
  return { startYear: 2e3 + start, number };
}
function quarterId({ startYear, number }) {
  return `${startYear}-${twoDigits(startYear + 1)}-q${number}`;
}
function quarterLabel({ startYear, number }) {
  return `Q${number} ${twoDigits(startYear)}/${twoDigits(startYear + 1)}`;
}
function quarterRange({ startYear, number }) {
  const firstMonth = number === 4 ? 1 : 1 + number * 3;
  const year = number === 4 ? startYear + 1 : startYear;
  const lastDay = { 1: 30, 2: 30, 3: 31, 4: 31 }[number];
  return {
    start: `${year}-${padded(firstMonth)}-01`,
    end: `${year}-${padded(firstMonth + 2)}-${lastDay}`
  };
}
function quarterOf(date) {
  const [year, month] = date.split("-").map(Number);
  const startYear = month < 4 ? year - 1 : year;
  const number = month < 4 ? 4 : Math.floor((month - 1) / 3);
  return { startYear, number };
}
function twoDigits(year) {
  return padded(year % 100);
}
function padded(value) {
  return String(value).padStart(2, "0");
}

// source/domain/report.ts
var noSummary = "no summary";

// source/domain/unit.ts
var units = [
  "percent",
  "percentage-points",
  "count",
  "gbp",
  "seconds",
  "days",
  "rank",
  "fte",
  "year",
  "times",
  "feet"
];
var indicatorTypes = [
  "count",
  "proportion",
  "rate",
  "duration",
  "currency",
  "headcount",
  "rank",
  "other"
];

// source/domain/indicator.ts
var desiredDirections = ["increase", "decrease", "neutral"];
function bearingOf(direction, moved) {
  if (direction === "neutral") {
    return "neutral";
  }
  return direction === "increase" === (moved === "up") ? "favourable" : "unfavourable";
}

// source/domain/period.ts
var periodKinds = [
  "12-months",
  "month",
  "quarter",
  "financial-year",
  "as-at",
  "year-to-date",
  "since",
  "other"
];
var periodBases = [
  "sentence",
  "paragraph",
  "section",
  "report"
];
function isStated(period) {
  return period.kind !== "not-stated";
}

// source/domain/figure.ts
var roles = [
  "level",
  "change",
  "peer",
  "baseline",
  "target",
  "rank",
  "range"
];
var qualifiers = [
  "about",
  "over",
  "at-least",
  "under",
  "just-under",
  "just-over",
  "up-to"
];
var readings = ["points", "relative", "either"];

// source/domain/verdict.ts
var verdictNames = [
  "exceptional",
  "different",
  "indicative",
  "expected",
  "not-assessable"
];
var notAssessableReasons = [
  "single-figure",
  "no-counts",
  "overlapping-windows",
  "too-few-points",
  "no-variation",
  "census",
  "rank",
  "ambiguous-reading",
  "bad-data"
];
var evidenceGrades = [
  "two-figure",
  "few",
  "trial",
  "provisional",
  "established"
];

// source/domain/exception.ts
var exceptionKinds = [
  "statistical",
  "target",
  "peer",
  "movement",
  "query"
];

// source/domain/triage.ts
var triageStatuses = [
  "open",
  "acknowledged",
  "explained",
  "dismissed"
];
function needsNote(status) {
  return status === "explained" || status === "dismissed";
}

// source/store/driver.ts
import { createRequire } from "node:module";
import process from "node:process";
var load = createRequire(import.meta.url);
var neededByNapiBuild = 10;
function loadDriver() {
  const hasNapi = Number(process.versions.napi ?? 0) >= neededByNapiBuild;
  const names2 = hasNapi ? ["better-sqlite3-napi", "better-sqlite3"] : ["better-sqlite3"];
  const name = names2.find((candidate) => isInstalled(candidate)) ?? "better-sqlite3";
  return load(name);
}
function isInstalled(name) {
  try {
    load.resolve(name);
    return true;
  } catch {
    return false;
  }
}

// source/store/rows.ts
function fromNull(value) {
  return value ?? void 0;
}
function toNull(value) {
  return value ?? null;
}
function fromJson(text) {
  return JSON.parse(text);
}

// source/store/exception-queries.ts
var withTriage = `
	SELECT exceptions.*, triage_log.status, triage_log.by, triage_log.at, triage_log.note,
		(SELECT MIN(quarter) FROM exceptions AS same WHERE same.subject = exceptions.subject) AS first_seen
	FROM exceptions LEFT JOIN triage_log ON triage_log.entry = (
		SELECT MAX(entry) FROM triage_log WHERE exception = exceptions.id
	)
`;
function prepareExceptionQueries(database) {
  const all = database.prepare(
    `${withTriage} ORDER BY quarter DESC, ordinal`
  );
  const ofQuarter = database.prepare(
    `${withTriage} WHERE quarter = ? ORDER BY ordinal`
  );
  const byId = database.prepare(
    `${withTriage} WHERE exceptions.id = ?`
  );
  const insert = database.prepare(`
		INSERT INTO exceptions VALUES (
			@id, @ordinal, @kind, @quarter, @subject, @indicator, @breakdown, @verdict, @reason, @evidence, @side, @bearing, @period,
			@value, @expected, @explanation, @record, @figures, @severity
		)
	`);
  const clear = database.prepare("DELETE FROM exceptions WHERE quarter = ?");
  return {
    /** The newest quarter first. */
    all: () => all.all().map((row) => toException(row)),
    ofQuarter: (quarter) => ofQuarter.all(quarter).map((row) => toException(row)),
    get(id) {
      const row = byId.get(id);
      return row && toException(row);
    },
    /** Puts the findings of a quarter in place of the ones that stood there. Triage is kept by id. */
    replace(quarter, findings) {
      clear.run(quarter);
      for (const [ordinal, finding] of findings.entries()) {
        insert.run(toParameters(finding, ordinal));
      }
    }
  };
}
function toException(row) {
  const {
    status,
    by,
    at,
    note,
    subject: _subject,
    first_seen: firstSeen,
    ...finding
  } = row;
  return {
    ...finding,
    firstSeen,
    indicator: fromNull(row.indicator),
    breakdown: fromNull(row.breakdown),
    verdict: fromNull(row.verdict),
    evidence: fromNull(row.evidence),
    side: fromNull(row.side),
    period: fromJson(row.period),
    value: fromNull(row.value),
    expected: row.expected === null ? void 0 : fromJson(row.expected),
    record: fromJson(row.record),
    figures: fromJson(row.figures),
    triage: status !== null && by !== null && at !== null ? { status, by, at, note: note ?? "" } : { status: "open" }
  };
}
function toParameters(finding, ordinal) {
  return {
    ...finding,
    ordinal,
    // What is left of the id when its quarter is taken off.
    subject: finding.id.slice(finding.id.indexOf("/") + 1),
    indicator: toNull(finding.indicator),
    breakdown: toNull(finding.breakdown),
    verdict: toNull(finding.verdict),
    evidence: toNull(finding.evidence),
    side: toNull(finding.side),
    period: JSON.stringify(finding.period),
    value: toNull(finding.value),
    expected: finding.expected ? JSON.stringify(finding.expected) : null,
    record: JSON.stringify(finding.record),
    figures: JSON.stringify(finding.figures)
  };
}

// source/domain/review.ts
var reviewStatuses = ["waiting", "accepted", "rejected"];

// source/store/search-queries.ts
function prepareSearchQueries(database) {
  const search = database.prepare(`
		SELECT kind, ref, title, body FROM search WHERE search MATCH ?
		ORDER BY CASE kind WHEN 'indicator' THEN 0 WHEN 'figure' THEN 1 ELSE 2 END, bm25(search, 0, 0, 10, 6, 1)
		LIMIT ?
	`);
  const clear = database.prepare("DELETE FROM search");
  const indexIndicators = database.prepare(`
		INSERT INTO search
		SELECT 'indicator', indicators.id, indicators.name, indicators.aliases,
			indicators.about || ' ' || objectives.name || ' ' || indicators.id
		FROM indicators JOIN objectives ON objectives.id = indicators.objective
		ORDER BY indicators.priority, indicators.ordinal
	`);
  const indexFigures = database.prepare(`
		INSERT INTO search
		SELECT 'figure', figures.id, indicators.name || COALESCE(' ' || breakdown, ''), figures.printed,
			figures.role || ' ' || COALESCE(figures.reference, '') || ' ' || COALESCE(figures.note, '')
		FROM figures JOIN indicators ON indicators.id = figures.indicator
		ORDER BY figures.report DESC, figures.ordinal
	`);
  const indexCommentary = database.prepare(`
		INSERT INTO search
		SELECT 'commentary', commentary.report || '/' || objective, objectives.name, objectives.headings, summary
		FROM commentary JOIN objectives ON objectives.id = commentary.objective
		ORDER BY commentary.report DESC, commentary.ordinal
	`);
  return {
    /** Best first: indicators, then figures, then commentary. No words find nothing. */
    query(words, limit) {
      const match = toMatch(words);
      return match ? search.all(match, limit) : [];
    },
    rebuild() {
      clear.run();
      indexIndicators.run();
      indexFigures.run();
      indexCommentary.run();
    }
  };
}
function toMatch(words) {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(" ");
}

// source/store/open.ts
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";

// source/store/document-queries.ts
function prepareDocumentQueries(database) {
  const all = database.prepare(`
		SELECT report, file_name AS fileName, sha256, imported_at AS importedAt FROM documents ORDER BY report
	`);
  const origin = database.prepare(
    "SELECT origin FROM reports WHERE id = ?"
  ).pluck();
  const save = database.prepare(`
		INSERT INTO documents VALUES (@report, @fileName, @sha256, @importedAt)
		ON CONFLICT (report) DO UPDATE SET
			file_name = excluded.file_name, sha256 = excluded.sha256, imported_at = excluded.imported_at
	`);
  const saveReport = database.prepare(`
		INSERT INTO reports VALUES (@id, @quarter, @title, 'imported') ON CONFLICT (id) DO NOTHING
	`);
  const clearCommentary = database.prepare(
    "DELETE FROM commentary WHERE report = ?"
  );
  const addCommentary = database.prepare(`
		INSERT INTO commentary VALUES (
			@report, @ordinal, @priority, @strand, @objective, @heading, @paragraphs, @summary
		)
	`);
  const paragraphs = database.prepare(
    "SELECT * FROM paragraphs WHERE report = ? ORDER BY ordinal"
  );
  const clearParagraphs = database.prepare(
    "DELETE FROM paragraphs WHERE report = ?"
  );
  const addParagraph = database.prepare(`
		INSERT INTO paragraphs VALUES (@report, @ordinal, @priority, @strand, @objective, @paragraph, @text)
	`);
  const quotes = database.prepare(`
		SELECT figure, quotes.ordinal, sentence, sentence_start AS sentenceStart, start, end
		FROM quotes JOIN figures ON figures.id = quotes.figure WHERE figures.report = ? ORDER BY figures.ordinal
	`);
  const clearQuotes = database.prepare(
    "DELETE FROM quotes WHERE figure IN (SELECT id FROM figures WHERE report = ?)"
  );
  const addQuote = database.prepare(
    "INSERT INTO quotes VALUES (@figure, @ordinal, @sentence, @sentenceStart, @start, @end)"
  );
  return {
    all: () => all.all(),
    get: (report) => all.all().find((document) => document.report === report),
    /** Where a report came from; `undefined` when the store has none of that quarter. */
    originOf: (report) => origin.get(report),
    paragraphs: (report) => paragraphs.all(report),
    quotes: (report) => quotes.all(report),
    /** Puts a document and its text in place of the one that the report had. */
    save(document, text) {
      save.run(document);
      clearParagraphs.run(document.report);
      for (const paragraph of text) {
        addParagraph.run(paragraph);
      }
    },
    /** Saves a report that the bundled data does not have, in place of what an earlier text of it said. */
    saveReport(report, commentary) {
      saveReport.run(report);
      clearCommentary.run(report.id);
      for (const [ordinal, entry] of commentary.entries()) {
        addCommentary.run({ ...entry, ordinal });
      }
    },
    replaceQuotes(report, found) {
      clearQuotes.run(report);
      for (const quote of found) {
        addQuote.run(quote);
      }
    }
  };
}

// source/store/figure-queries.ts
var withQuotes = `
	SELECT figures.*, quotes.sentence,
		quotes.start - quotes.sentence_start AS quote_start, quotes.end - quotes.sentence_start AS quote_end
	FROM figures LEFT JOIN quotes ON quotes.figure = figures.id
`;
var newestFirst = "ORDER BY figures.report DESC, figures.ordinal";
var asPrinted = "ORDER BY figures.report, figures.ordinal";
function prepareFigureQueries(database) {
  const all = database.prepare(`${withQuotes} ${asPrinted}`);
  const byId = database.prepare(
    `${withQuotes} WHERE figures.id = ?`
  );
  const ofReport = database.prepare(
    `${withQuotes} WHERE report = ? ${asPrinted}`
  );
  const ofIndicator = database.prepare(
    `${withQuotes} WHERE indicator = ? ${newestFirst}`
  );
  const upTo = database.prepare(
    `${withQuotes} WHERE report <= ? ${asPrinted}`
  );
  const insert = database.prepare(`
		INSERT INTO figures VALUES (
			@id, @ordinal, @report, @priority, @strand, @objective, @paragraph, @printed, @indicator, @breakdown,
			@role, @value, @valueTo, @unit, @qualifier, @direction, @reference, @referenceStart, @referenceEnd,
			@periodStart, @periodEnd, @periodKind, @periodBasis, @reading, @numerator, @denominator, @note, @origin
		)
	`);
  const removeBundled = database.prepare(
    "DELETE FROM figures WHERE origin = 'bundled'"
  );
  const removeRead = database.prepare(
    "DELETE FROM figures WHERE report = ? AND origin = 'user'"
  );
  return {
    all: () => all.all().map((row) => toFigure(row)),
    get(id) {
      const row = byId.get(id);
      return row && toFigure(row);
    },
    ofReport: (report) => ofReport.all(report).map((row) => toFigure(row)),
    /** The newest report's figures first. */
    ofIndicator: (indicator) => ofIndicator.all(indicator).map((row) => toFigure(row)),
    /** Figures of this report and the ones before it. */
    upTo: (report) => upTo.all(report).map((row) => toFigure(row)),
    insert(figure, ordinal, origin) {
      insert.run(toParameters2(figure, ordinal, origin));
    },
    removeBundled() {
      removeBundled.run();
    },
    /** Removes what was read from a report's document. */
    removeRead(report) {
      removeRead.run(report);
    }
  };
}
function toFigure(row) {
  return {
    id: row.id,
    report: row.report,
    priority: row.priority,
    strand: row.strand,
    objective: row.objective,
    paragraph: row.paragraph,
    printed: row.printed,
    indicator: fromNull(row.indicator),
    breakdown: fromNull(row.breakdown),
    role: row.role,
    value: row.value,
    valueTo: fromNull(row.value_to),
    unit: row.unit,
    qualifier: fromNull(row.qualifier),
    direction: fromNull(row.direction),
    reference: fromNull(row.reference),
    referencePeriod: row.reference_start !== null && row.reference_end !== null ? { start: row.reference_start, end: row.reference_end } : void 0,
    period: toPeriod(row),
    reading: fromNull(row.reading),
    numerator: fromNull(row.numerator),
    denominator: fromNull(row.denominator),
    note: fromNull(row.note),
    quote: toQuote(row)
  };
}
function toQuote({
  sentence,
  quote_start: start,
  quote_end: end
}) {
  return sentence === null || start === null || end === null ? void 0 : { sentence, start, end };
}
function toPeriod(row) {
  if (row.period_kind === "not-stated" || row.period_start === null || row.period_end === null) {
    return { kind: "not-stated" };
  }
  return {
    start: row.period_start,
    end: row.period_end,
    kind: row.period_kind,
    basis: row.period_basis ?? "report"
  };
}
function toParameters2(figure, ordinal, origin) {
  const { period, referencePeriod } = figure;
  const stated = period.kind === "not-stated" ? void 0 : period;
  return {
    ...figure,
    ordinal,
    origin,
    indicator: toNull(figure.indicator),
    breakdown: toNull(figure.breakdown),
    valueTo: toNull(figure.valueTo),
    qualifier: toNull(figure.qualifier),
    direction: toNull(figure.direction),
    reference: toNull(figure.reference),
    referenceStart: toNull(referencePeriod?.start),
    referenceEnd: toNull(referencePeriod?.end),
    periodStart: toNull(stated?.start),
    periodEnd: toNull(stated?.end),
    periodKind: period.kind,
    periodBasis: toNull(stated?.basis),
    reading: toNull(figure.reading),
    numerator: toNull(figure.numerator),
    denominator: toNull(figure.denominator),
    note: toNull(figure.note),
    // Not a column, and better-sqlite3 refuses what it cannot bind.
    period: null,
    referencePeriod: null,
    quote: null
  };
}

// source/store/indicator-queries.ts
var columns = `
	indicators.id, name, priority, strand, objective, type, unit, direction, decimals, aliases, about, complement,
	(
		SELECT json_group_array(topic) FROM (
			SELECT topic FROM indicator_topics WHERE indicator = indicators.id ORDER BY ordinal
		)
	) AS topics
`;
function prepareIndicatorQueries(database) {
  const all = database.prepare(
    `SELECT ${columns} FROM indicators ORDER BY ordinal`
  );
  const byId = database.prepare(
    `SELECT ${columns} FROM indicators WHERE id = ?`
  );
  const ofPriority = database.prepare(
    `SELECT ${columns} FROM indicators WHERE priority = ? ORDER BY ordinal`
  );
  const upsert = database.prepare(`
		INSERT INTO indicators (
			id, ordinal, name, priority, strand, objective, type, unit, direction, decimals, aliases, about, complement, origin
		) VALUES (
			@id, @ordinal, @name, @priority, @strand, @objective, @type, @unit, @direction, @decimals, @aliases, @about,
			@complement, @origin
		)
		ON CONFLICT (id) DO UPDATE SET
			ordinal = excluded.ordinal, name = excluded.name, priority = excluded.priority, strand = excluded.strand,
			objective = excluded.objective, type = excluded.type, unit = excluded.unit, direction = excluded.direction,
			decimals = excluded.decimals, aliases = excluded.aliases, about = excluded.about, complement = excluded.complement
	`);
  const clearTopics = database.prepare(
    "DELETE FROM indicator_topics WHERE indicator = ?"
  );
  const addTopic = database.prepare(
    "INSERT INTO indicator_topics VALUES (?, ?, ?)"
  );
  return {
    /** In the order of the package. */
    all: () => all.all().map((row) => toIndicator(row)),
    get(id) {
      const row = byId.get(id);
      return row && toIndicator(row);
    },
    ofPriority: (priority) => ofPriority.all(priority).map((row) => toIndicator(row)),
    save(indicator, ordinal, origin) {
      upsert.run({
        ...indicator,
        ordinal,
        origin,
        topics: null,
        aliases: JSON.stringify(indicator.aliases),
        complement: toNull(indicator.complement)
      });
      clearTopics.run(indicator.id);
      for (const [place, topic] of indicator.topics.entries()) {
        addTopic.run(indicator.id, topic, place);
      }
    }
  };
}
function toIndicator(row) {
  return {
    ...row,
    topics: fromJson(row.topics),
    aliases: fromJson(row.aliases),
    complement: fromNull(row.complement)
  };
}

// source/store/integrity-queries.ts
function prepareIntegrityQueries(database) {
  return {
    /** Damage to the file and rows that refer to none; empty where there is none. */
    findFaults() {
      const damage = database.pragma("integrity_check").map((row) => row.integrity_check).filter((message) => message !== "ok");
      const broken = database.pragma(
        "foreign_key_check"
      );
      return [
        ...damage,
        ...broken.map(
          ({ table, rowid, parent }) => `${table}${rowid === null ? "" : `, row ${rowid}`}, refers to a row of ${parent} that is not there`
        )
      ];
    }
  };
}

// source/domain/series-figures.ts
function toSeriesFigures(points, indicator) {
  return points.flatMap(
    (point) => point.value === void 0 ? [] : [toFigure2(point, point.value, indicator)]
  );
}
function toFigure2(point, value, indicator) {
  const { period, breakdown, numerator, denominator, source } = point;
  const { id, priority, strand, objective, unit, decimals } = indicator;
  return {
    id: ["series", id, breakdown, `${period.start}/${period.end}`].filter(Boolean).join("/"),
    report: quarterId(quarterOf(period.end)),
    priority,
    strand,
    objective,
    paragraph: 0,
    printed: value.toFixed(decimals),
    indicator: id,
    breakdown,
    role: "level",
    value,
    unit,
    period: { ...period, kind: kindOf(period), basis: "sentence" },
    numerator,
    denominator,
    source
  };
}
function kindOf(period) {
  const months2 = wholeMonths(period);
  const kinds = {
    1: "month",
    3: "quarter",
    12: "12-months"
  };
  return period.start === period.end ? "as-at" : kinds[months2 ?? 0] ?? "other";
}

// source/store/series-queries.ts
function prepareSeriesQueries(database) {
  const all = database.prepare(
    "SELECT * FROM series_points ORDER BY indicator, breakdown, period_end"
  );
  const ofIndicator = database.prepare(
    "SELECT * FROM series_points WHERE indicator = ? ORDER BY breakdown, period_end"
  );
  const find = database.prepare(
    "SELECT * FROM series_points WHERE indicator = ? AND breakdown = ? AND period_end = ? AND period_start = ?"
  );
  const save = database.prepare(`
		INSERT INTO series_points VALUES (
			@indicator, @breakdown, @start, @end, @value, @status, @numerator, @denominator, @source
		)
		ON CONFLICT DO UPDATE SET
			value = excluded.value, status = excluded.status, numerator = excluded.numerator,
			denominator = excluded.denominator, source = excluded.source
	`);
  return {
    all: () => all.all().map((row) => toPoint(row)),
    ofIndicator: (indicator) => ofIndicator.all(indicator).map((row) => toPoint(row)),
    /**
     * Saves a point, in place of the one of the same indicator, breakdown and period.
     *
     * @returns what that did: the same values again are `unchanged`, whatever file they came from.
     */
    save(point) {
      const { indicator, breakdown = "", period } = point;
      const before = find.get(indicator, breakdown, period.end, period.start);
      if (before && isSame(toPoint(before), point)) {
        return "unchanged";
      }
      save.run({
        indicator,
        breakdown,
        start: period.start,
        end: period.end,
        value: toNull(point.value),
        status: toNull(
          point.value === void 0 ? point.status ?? "not-available" : void 0
        ),
        numerator: toNull(point.numerator),
        denominator: toNull(point.denominator),
        source: point.source
      });
      return before ? "changed" : "added";
    }
  };
}
function isSame(a, b) {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;
}
function toPoint(row) {
  return {
    indicator: row.indicator,
    breakdown: row.breakdown === "" ? void 0 : row.breakdown,
    period: { start: row.period_start, end: row.period_end },
    value: fromNull(row.value),
    status: fromNull(row.status),
    numerator: fromNull(row.numerator),
    denominator: fromNull(row.denominator),
    source: row.source
  };
}

// source/store/level-queries.ts
function prepareLevelQueries(database, {
  figures,
  series
}) {
  const latest = database.prepare("SELECT MAX(id) FROM reports").pluck();
  const isKnown = (quarter) => {
    const parsed = parseQuarter(quarter);
    const isLatest = quarter === latest.get();
    return ({ period }) => isLatest || parsed === void 0 || period.end <= quarterRange(parsed).end;
  };
  return {
    /** Figures of the newest report first, then the series in the order of time. */
    ofIndicator(indicator, quarter) {
      return [
        ...figures.ofIndicator(indicator.id).filter(({ report }) => report <= quarter),
        ...toSeriesFigures(
          series.ofIndicator(indicator.id).filter((point) => isKnown(quarter)(point)),
          indicator
        )
      ];
    },
    /** The points of every series. */
    pointsUpTo: (quarter) => series.all().filter((point) => isKnown(quarter)(point))
  };
}

// source/store/migrations/001-package.ts
var packageTables = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE priorities (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL
) STRICT;

CREATE TABLE topics (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  service TEXT NOT NULL CHECK (service IN ('police', 'fire'))
) STRICT;

CREATE TABLE objectives (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  priority INTEGER NOT NULL REFERENCES priorities,
  strand TEXT NOT NULL CHECK (strand IN ('fire', 'police', 'working-together')),
  name TEXT NOT NULL,
  headings TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  quarter TEXT NOT NULL,
  title TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('bundled', 'imported'))
) STRICT;

CREATE TABLE commentary (
  report TEXT NOT NULL REFERENCES reports,
  ordinal INTEGER NOT NULL,
  priority INTEGER NOT NULL REFERENCES priorities,
  strand TEXT NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives,
  heading TEXT NOT NULL,
  paragraphs INTEGER NOT NULL,
  summary TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT;

CREATE TABLE indicators (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  priority INTEGER NOT NULL REFERENCES priorities,
  strand TEXT NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives,
  type TEXT NOT NULL,
  unit TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'neutral')),
  decimals INTEGER NOT NULL,
  aliases TEXT NOT NULL,
  about TEXT NOT NULL,
  complement TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('bundled', 'user'))
) STRICT;

CREATE TABLE indicator_topics (
  indicator TEXT NOT NULL REFERENCES indicators ON DELETE CASCADE,
  topic TEXT NOT NULL REFERENCES topics,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (indicator, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES reports,
  priority INTEGER NOT NULL REFERENCES priorities,
  strand TEXT NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives,
  paragraph INTEGER NOT NULL,
  printed TEXT NOT NULL,
  indicator TEXT REFERENCES indicators,
  breakdown TEXT,
  role TEXT NOT NULL,
  value REAL NOT NULL,
  value_to REAL,
  unit TEXT NOT NULL,
  qualifier TEXT,
  direction TEXT CHECK (direction IN ('up', 'down')),
  reference TEXT,
  reference_start TEXT,
  reference_end TEXT,
  period_start TEXT,
  period_end TEXT,
  period_kind TEXT NOT NULL,
  period_basis TEXT,
  reading TEXT CHECK (reading IN ('points', 'relative', 'either')),
  numerator REAL,
  denominator REAL,
  note TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('bundled', 'user')),
  CHECK ((period_kind = 'not-stated') = (period_start IS NULL)),
  CHECK ((period_start IS NULL) = (period_end IS NULL)),
  CHECK ((reference_start IS NULL) = (reference_end IS NULL))
) STRICT;

CREATE INDEX figures_by_report ON figures (report, ordinal);
CREATE INDEX figures_by_indicator ON figures (indicator, report, ordinal);
`;

// source/store/migrations/002-exceptions.ts
var exceptionTables = `
CREATE TABLE exceptions (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('statistical', 'target', 'peer', 'movement', 'query')),
  quarter TEXT NOT NULL REFERENCES reports,
  subject TEXT NOT NULL,
  indicator TEXT REFERENCES indicators,
  breakdown TEXT,
  verdict TEXT,
  reason TEXT NOT NULL,
  evidence TEXT,
  side TEXT CHECK (side IN ('high', 'low', 'mixed')),
  bearing TEXT NOT NULL CHECK (bearing IN ('favourable', 'unfavourable', 'neutral')),
  period TEXT NOT NULL,
  value REAL,
  expected TEXT,
  explanation TEXT NOT NULL,
  record TEXT NOT NULL,
  figures TEXT NOT NULL,
  severity REAL NOT NULL
) STRICT;

CREATE INDEX exceptions_by_quarter ON exceptions (quarter, ordinal);
CREATE INDEX exceptions_by_subject ON exceptions (subject, quarter);
CREATE INDEX exceptions_by_indicator ON exceptions (indicator, quarter);

CREATE TABLE verdicts (
  quarter TEXT NOT NULL REFERENCES reports,
  ordinal INTEGER NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicators,
  breakdown TEXT,
  verdict TEXT NOT NULL,
  body TEXT NOT NULL,
  figures TEXT NOT NULL,
  PRIMARY KEY (quarter, ordinal)
) STRICT;

CREATE INDEX verdicts_by_indicator ON verdicts (indicator, quarter);

CREATE TABLE triage_log (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  exception TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'acknowledged', 'explained', 'dismissed')),
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX triage_log_by_exception ON triage_log (exception, entry);

CREATE TRIGGER triage_log_is_never_changed BEFORE UPDATE ON triage_log
BEGIN
  SELECT RAISE(ABORT, 'the triage log is never changed');
END;

CREATE TRIGGER triage_log_is_never_shortened BEFORE DELETE ON triage_log
BEGIN
  SELECT RAISE(ABORT, 'the triage log is never shortened');
END;
`;

// source/store/migrations/003-search.ts
var searchTables = `
CREATE VIRTUAL TABLE search USING fts5 (
  kind UNINDEXED,
  ref UNINDEXED,
  title,
  aliases,
  body,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
`;

// source/store/migrations/004-series.ts
var seriesTables = `
CREATE TABLE series_points (
  indicator TEXT NOT NULL REFERENCES indicators,
  breakdown TEXT NOT NULL,
  period_start TEXT NOT NULL,
  period_end TEXT NOT NULL,
  value REAL,
  status TEXT CHECK (status IN ('not-available', 'suppressed')),
  numerator REAL,
  denominator REAL,
  source TEXT NOT NULL,
  PRIMARY KEY (indicator, breakdown, period_end, period_start),
  CHECK ((value IS NULL) = (status IS NOT NULL))
) STRICT, WITHOUT ROWID;
`;

// source/store/migrations/005-rebases.ts
var rebaseTables = `
CREATE TABLE rebase_log (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  indicator TEXT NOT NULL REFERENCES indicators,
  breakdown TEXT NOT NULL,
  from_day TEXT NOT NULL,
  cause TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1))
) STRICT;

CREATE INDEX rebase_log_by_indicator ON rebase_log (indicator, breakdown, from_day, entry);

CREATE TRIGGER rebase_log_is_never_changed BEFORE UPDATE ON rebase_log
BEGIN
  SELECT RAISE(ABORT, 'the log of new starts is never changed');
END;

CREATE TRIGGER rebase_log_is_never_shortened BEFORE DELETE ON rebase_log
BEGIN
  SELECT RAISE(ABORT, 'the log of new starts is never shortened');
END;
`;

// source/store/migrations/006-documents.ts
var documentTables = `
CREATE TABLE documents (
  report TEXT PRIMARY KEY REFERENCES reports,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE paragraphs (
  report TEXT NOT NULL REFERENCES documents,
  ordinal INTEGER NOT NULL,
  priority INTEGER NOT NULL REFERENCES priorities,
  strand TEXT NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives,
  paragraph INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT;

CREATE TABLE quotes (
  figure TEXT PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  CHECK (sentence_start <= start AND start < end)
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES documents,
  number INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  read TEXT NOT NULL,
  figure TEXT NOT NULL,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'accepted', 'rejected')),
  by TEXT,
  at TEXT
) STRICT;

CREATE INDEX review_by_report ON review (report, number);
CREATE INDEX review_by_status ON review (status, report, number);

CREATE TABLE review_log (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  review TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'reject', 'undo')),
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  figure TEXT NOT NULL
) STRICT;

CREATE INDEX review_log_by_review ON review_log (review, entry);

CREATE TRIGGER review_log_is_never_changed BEFORE UPDATE ON review_log
BEGIN
  SELECT RAISE(ABORT, 'the log of reviews is never changed');
END;

CREATE TRIGGER review_log_is_never_shortened BEFORE DELETE ON review_log
BEGIN
  SELECT RAISE(ABORT, 'the log of reviews is never shortened');
END;

CREATE TABLE aliases (
  words TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicators,
  breakdown TEXT,
  review TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (words, unit, role)
) STRICT;
`;

// source/store/migrate.ts
var migrations = [
  packageTables,
  exceptionTables,
  searchTables,
  seriesTables,
  rebaseTables,
  documentTables
];
function migrate(database) {
  const current = database.pragma("user_version", { simple: true });
  if (current > migrations.length) {
    throw new UserError(
      `the store is of version ${current} and this planwatch knows versions up to ${migrations.length}`,
      {
        hint: "update planwatch, or name another store with --db",
        exitCode: 3,
        code: "newer-store"
      }
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (index >= current) {
      database.transaction(() => {
        if (database.pragma("user_version", { simple: true }) === index) {
          database.exec(sql);
          database.pragma(`user_version = ${index + 1}`);
        }
      }).exclusive();
    }
  }
}

// source/store/package-queries.ts
var afterAll = 1e6;
function preparePackageQueries(database) {
  const version = database.prepare("SELECT value FROM meta WHERE key = 'data-version'").pluck();
  const setVersion = database.prepare(`
		INSERT INTO meta VALUES ('data-version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
	`);
  const settings = database.prepare("SELECT value FROM meta WHERE key = 'settings'").pluck();
  const setSettings = database.prepare(`
		INSERT INTO meta VALUES ('settings', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
	`);
  const savePriority = database.prepare(`
		INSERT INTO priorities VALUES (@number, @name, @shortName)
		ON CONFLICT (number) DO UPDATE SET name = excluded.name, short_name = excluded.short_name
	`);
  const saveTopic = database.prepare(`
		INSERT INTO topics VALUES (@id, @ordinal, @name, @service)
		ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, name = excluded.name, service = excluded.service
	`);
  const saveObjective = database.prepare(`
		INSERT INTO objectives VALUES (@id, @ordinal, @priority, @strand, @name, @headings)
		ON CONFLICT (id) DO UPDATE SET
			ordinal = excluded.ordinal, priority = excluded.priority, strand = excluded.strand, name = excluded.name,
			headings = excluded.headings
	`);
  const saveReport = database.prepare(`
		INSERT INTO reports VALUES (@id, @quarter, @title, 'bundled')
		ON CONFLICT (id) DO UPDATE SET quarter = excluded.quarter, title = excluded.title
	`);
  const clearCommentary = database.prepare(
    "DELETE FROM commentary WHERE report = ?"
  );
  const saveCommentary = database.prepare(`
		INSERT INTO commentary VALUES (
			@report, @ordinal, @priority, @strand, @objective, @heading, @paragraphs, @summary
		)
	`);
  const writeObjective = (objective, ordinal) => {
    saveObjective.run({
      ...objective,
      ordinal,
      headings: JSON.stringify(objective.headings)
    });
  };
  return {
    /** Version of the bundled data that the store holds; `undefined` before it holds any. */
    version: () => version.get(),
    setVersion(text) {
      setVersion.run(text);
    },
    /** Puts an objective after all that the package has. */
    saveObjective(objective) {
      writeObjective(objective, afterAll);
    },
    /** The settings that the exceptions in the store were judged with. */
    settings: () => settings.get(),
    setSettings(text) {
      setSettings.run(text);
    },
    savePlan({
      priorities,
      topics,
      objectives,
      reports,
      commentary
    }) {
      for (const priority of priorities) {
        savePriority.run(priority);
      }
      for (const [ordinal, topic] of topics.entries()) {
        saveTopic.run({ ...topic, ordinal });
      }
      for (const [ordinal, objective] of objectives.entries()) {
        writeObjective(objective, ordinal);
      }
      for (const report of reports) {
        saveReport.run(report);
        clearCommentary.run(report.id);
      }
      for (const [ordinal, entry] of commentary.entries()) {
        saveCommentary.run({ ...entry, ordinal });
      }
    }
  };
}

// source/store/rebase-queries.ts
var columns2 = "indicator, breakdown, from_day, cause, by, at, is_withdrawn";
function prepareRebaseQueries(database) {
  const current = database.prepare(`
		SELECT ${columns2} FROM rebase_log AS log
		WHERE is_withdrawn = 0 AND entry = (
			SELECT MAX(entry) FROM rebase_log
			WHERE indicator = log.indicator AND breakdown = log.breakdown AND from_day = log.from_day
		)
		ORDER BY indicator, breakdown, from_day
	`);
  const history = database.prepare(
    `SELECT ${columns2} FROM rebase_log WHERE indicator = ? ORDER BY entry`
  );
  const append = database.prepare(`
		INSERT INTO rebase_log (${columns2})
		VALUES (@indicator, @breakdown, @from, @cause, @by, @at, @isWithdrawn)
	`);
  return {
    /** Those that hold, in the order of time for each series. */
    current: () => current.all().map((row) => toEntry(row)),
    history: (indicator) => history.all(indicator).map((row) => toEntry(row)),
    append(entry) {
      append.run({
        ...entry,
        breakdown: entry.breakdown ?? "",
        isWithdrawn: Number(entry.isWithdrawn)
      });
    }
  };
}
function toEntry(row) {
  return {
    indicator: row.indicator,
    breakdown: row.breakdown === "" ? void 0 : row.breakdown,
    from: row.from_day,
    cause: row.cause,
    by: row.by,
    at: row.at,
    isWithdrawn: row.is_withdrawn === 1
  };
}

// source/store/report-queries.ts
function prepareReportQueries(database) {
  const priorities = database.prepare(
    "SELECT number, name, short_name AS shortName FROM priorities ORDER BY number"
  );
  const topics = database.prepare(
    "SELECT id, name, service FROM topics ORDER BY ordinal"
  );
  const objectives = database.prepare(
    "SELECT id, priority, strand, name, headings FROM objectives ORDER BY priority, ordinal"
  );
  const reports = database.prepare(
    "SELECT id, quarter, title FROM reports ORDER BY id"
  );
  const commentary = database.prepare(`
		SELECT report, priority, strand, objective, heading, paragraphs, summary
		FROM commentary ORDER BY report, ordinal
	`);
  return {
    priorities: () => priorities.all(),
    topics: () => topics.all(),
    objectives: () => objectives.all().map((row) => ({ ...row, headings: fromJson(row.headings) })),
    /** Earliest quarter first. */
    reports: () => reports.all(),
    commentary: () => commentary.all()
  };
}

// source/store/review-queries.ts
function prepareReviewQueries(database) {
  const all = database.prepare(
    "SELECT * FROM review ORDER BY report DESC, number"
  );
  const ofReport = database.prepare(
    "SELECT * FROM review WHERE report = ? ORDER BY number"
  );
  const byId = database.prepare(
    "SELECT * FROM review WHERE id = ?"
  );
  const clear = database.prepare("DELETE FROM review WHERE report = ?");
  const insert = database.prepare(`
		INSERT INTO review VALUES (
			@id, @report, @number, @ordinal, @start, @end, @sentence, @read, @figure, @confidence, @reasons, @status, @by, @at
		)
	`);
  const decide = database.prepare(
    "UPDATE review SET figure = @figure, status = @status, by = @by, at = @at WHERE id = @id"
  );
  const log = database.prepare(
    "INSERT INTO review_log (review, decision, by, at, figure) VALUES (@review, @decision, @by, @at, @figure)"
  );
  const history = database.prepare(
    "SELECT review, decision, by, at, figure FROM review_log WHERE review = ? ORDER BY entry"
  );
  const aliases = database.prepare(
    "SELECT * FROM aliases ORDER BY words, unit, role"
  );
  const saveAlias = database.prepare(`
		INSERT OR REPLACE INTO aliases VALUES (@words, @unit, @role, @indicator, @breakdown, @review, @by, @at)
	`);
  const forget = database.prepare("DELETE FROM aliases WHERE review = ?");
  return {
    /** The newest report first, each in its order. */
    all: () => all.all().map((row) => toItem(row)),
    ofReport: (report) => ofReport.all(report).map((row) => toItem(row)),
    get(id) {
      const row = byId.get(id);
      return row && toItem(row);
    },
    /** Puts what was read from a report's text in place of what was read before. */
    replace(report, items) {
      clear.run(report);
      for (const [number, item] of items.entries()) {
        const { id, ordinal, span, sentence, confidence, status } = item;
        insert.run({
          id,
          report,
          number,
          ordinal,
          ...span,
          sentence,
          confidence,
          status,
          read: JSON.stringify(item.read),
          figure: JSON.stringify(item.figure),
          reasons: JSON.stringify(item.reasons),
          by: toNull(item.by),
          at: toNull(item.at)
        });
      }
    },
    /** Changes how an item stands, and writes the decision to the log. */
    decide({ id, figure, status, by, at }, entry) {
      const body = JSON.stringify(figure);
      decide.run({
        id,
        figure: body,
        status,
        by: toNull(by),
        at: toNull(at)
      });
      log.run({ ...entry, review: id, figure: body });
    },
    history: (review) => history.all(review).map((row) => ({ ...row, figure: fromJson(row.figure) })),
    aliases: () => aliases.all().map((row) => ({ ...row, breakdown: fromNull(row.breakdown) })),
    saveAlias(alias) {
      saveAlias.run({ ...alias, breakdown: toNull(alias.breakdown) });
    },
    /** Forgets what was remembered of a decision that is taken back. */
    forgetAliases(review) {
      forget.run(review);
    }
  };
}
function toItem(row) {
  const { id, report, ordinal, start, end, sentence, confidence, status } = row;
  return {
    id,
    report,
    ordinal,
    span: { start, end },
    sentence,
    read: fromJson(row.read),
    figure: fromJson(row.figure),
    confidence,
    reasons: fromJson(row.reasons),
    status,
    by: fromNull(row.by),
    at: fromNull(row.at)
  };
}

// source/store/triage-queries.ts
function prepareTriageQueries(database) {
  const append = database.prepare(
    "INSERT INTO triage_log (exception, status, by, at, note) VALUES (@exception, @status, @by, @at, @note)"
  );
  const history = database.prepare(
    "SELECT exception, status, by, at, note FROM triage_log WHERE exception = ? ORDER BY entry"
  );
  const all = database.prepare(
    "SELECT exception, status, by, at, note FROM triage_log ORDER BY entry"
  );
  return {
    append(entry) {
      append.run(entry);
    },
    /** What was decided about one exception, in order. */
    history: (exception) => history.all(exception),
    all: () => all.all()
  };
}

// source/store/verdict-queries.ts
var columns3 = "indicator, breakdown, body, figures";
function prepareVerdictQueries(database) {
  const ofQuarter = database.prepare(
    `SELECT ${columns3} FROM verdicts WHERE quarter = ? ORDER BY ordinal`
  );
  const ofIndicator = database.prepare(
    `SELECT ${columns3} FROM verdicts WHERE indicator = ? AND quarter = ? ORDER BY ordinal`
  );
  const clear = database.prepare("DELETE FROM verdicts WHERE quarter = ?");
  const insert = database.prepare(
    "INSERT INTO verdicts VALUES (@quarter, @ordinal, @indicator, @breakdown, @verdict, @body, @figures)"
  );
  return {
    ofQuarter: (quarter) => ofQuarter.all(quarter).map((row) => toVerdict(row)),
    ofIndicator: (indicator, quarter) => ofIndicator.all(indicator, quarter).map((row) => toVerdict(row)),
    /** Puts the verdicts of a quarter in place of the ones that stood there. */
    replace(quarter, verdicts) {
      clear.run(quarter);
      for (const [
        ordinal,
        { indicator, breakdown, verdict, figures }
      ] of verdicts.entries()) {
        insert.run({
          quarter,
          ordinal,
          indicator,
          breakdown: toNull(breakdown),
          verdict: verdict.verdict,
          body: JSON.stringify(verdict),
          figures: JSON.stringify(figures)
        });
      }
    }
  };
}
function toVerdict(row) {
  return {
    indicator: row.indicator,
    breakdown: fromNull(row.breakdown),
    verdict: fromJson(row.body),
    figures: fromJson(row.figures)
  };
}

// source/store/open.ts
var patience = 5e3;
function openStore(file) {
  try {
    prepareFile(file);
    const database = new (loadDriver())(file, { timeout: patience });
    configure(database);
    migrate(database);
    return toStore(file, database);
  } catch (error) {
    throw explain(file, error);
  }
}
function prepareFile(file) {
  if (file === ":memory:" || existsSync(file)) {
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 448 });
  closeSync(openSync(file, "a", 384));
}
function configure(database) {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
}
function toStore(file, database) {
  const figures = prepareFigureQueries(database);
  const series = prepareSeriesQueries(database);
  return {
    file,
    reports: prepareReportQueries(database),
    indicators: prepareIndicatorQueries(database),
    figures,
    documents: prepareDocumentQueries(database),
    review: prepareReviewQueries(database),
    series,
    levels: prepareLevelQueries(database, { figures, series }),
    rebases: prepareRebaseQueries(database),
    exceptions: prepareExceptionQueries(database),
    verdicts: prepareVerdictQueries(database),
    triage: prepareTriageQueries(database),
    search: prepareSearchQueries(database),
    package: preparePackageQueries(database),
    integrity: prepareIntegrityQueries(database),
    transaction: (work) => database.transaction(work).immediate(),
    rehearse(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        return work();
      } finally {
        database.exec("ROLLBACK");
      }
    },
    close() {
      database.close();
    }
  };
}
function explain(file, error) {
  if (error instanceof UserError || !(error instanceof Error)) {
    return error;
  }
  const code = "code" in error ? String(error.code) : "";
  const causes = {
    SQLITE_NOTADB: "it is not a planwatch store",
    SQLITE_CORRUPT: "it is damaged",
    SQLITE_BUSY: "another process is writing to it",
    SQLITE_READONLY: "it cannot be written to",
    SQLITE_CANTOPEN: "it cannot be opened",
    EACCES: "access is denied",
    EROFS: "the file system is read-only",
    ENOTDIR: "its folder is a file",
    EEXIST: "its folder is a file",
    EISDIR: "it is a folder"
  };
  const cause = causes[code];
  return cause ? new UserError(`cannot open the store ${file}: ${cause}`, {
    hint: "name another file with --db or PLANWATCH_DB",
    exitCode: 3,
    code: "store-unavailable"
  }) : error;
}

// source/domain/order-text.ts
function orderText(a, b) {
  return a < b ? -1 : Number(a > b);
}

// source/domain/rounding.ts
function printedInterval({
  printed,
  value,
  unit
}) {
  if (unit === "count") {
    return { lower: value, upper: value };
  }
  const half = 0.5 / 10 ** decimalsOf(printed);
  return { lower: tidy(value - half), upper: tidy(value + half) };
}
function decimalsOf(printed) {
  return /\d\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
function roundTo(value, decimals) {
  return Number(tidy(value).toFixed(decimals));
}
function tidy(value) {
  return Number(value.toPrecision(12));
}

// source/domain/level.ts
function statedLevel(figure, window) {
  const isOwnValue = figure.role === "level" || figure.role === "baseline";
  if (!isOwnValue || !figure.indicator || !isStated(figure.period)) {
    return void 0;
  }
  return {
    id: figure.id,
    place: figure,
    indicator: figure.indicator,
    breakdown: figure.breakdown,
    period: figure.period,
    window: window ?? windowOf(figure.period),
    value: figure.value,
    printed: figure.printed,
    unit: figure.unit,
    qualifier: figure.qualifier,
    interval: printedInterval(figure),
    origin: "stated",
    figures: [figure.id],
    isOneOfTwoReadings: false
  };
}
function windowOf(period) {
  switch (period.kind) {
    case "12-months":
    case "financial-year": {
      return "12-months";
    }
    case "since": {
      return `since ${period.start}`;
    }
    // Three months into the year and six months into it are not the same thing.
    case "year-to-date": {
      return `${describeLength(period)} year-to-date`;
    }
    case "other": {
      return describeLength(period);
    }
    case "as-at":
    case "month":
    case "quarter": {
      return period.kind;
    }
  }
}
function describeLength(range) {
  const months2 = wholeMonths(range);
  return months2 ? `${months2}-months` : `${range.start} to ${range.end}`;
}

// source/domain/derive.ts
function deriveLevels(figures) {
  const changes = figures.filter(
    (figure) => figure.role === "change" && figure.indicator && figure.referencePeriod
  );
  return changes.flatMap((change) => {
    const level = figures.find((figure) => isLevelOf(change, figure));
    if (level) {
      return deriveEarlier(level, change);
    }
    const share = changes.find((other) => isShareOf(change, other));
    return share ? deriveBothEnds(change, share) : [];
  });
}
function earlierValue(later, change, reading) {
  const signed = change.direction === "down" ? -change.value : change.value;
  if (change.unit === "times") {
    return change.direction === "down" ? later * change.value : later / change.value;
  }
  return reading === "points" ? later - signed : later / (1 + signed / 100);
}
function readingsOf(change, levelUnit) {
  if (change.unit === levelUnit && change.unit !== "percent") {
    return ["points"];
  }
  if (change.unit === "percentage-points") {
    return ["points"];
  }
  if (change.unit === "times") {
    return ["relative"];
  }
  if (change.unit !== "percent") {
    return [];
  }
  if (levelUnit !== "percent") {
    return ["relative"];
  }
  switch (change.reading) {
    case "points":
    case "relative": {
      return [change.reading];
    }
    case "either":
    case void 0: {
      return ["points", "relative"];
    }
  }
}
function isLevelOf(change, figure) {
  return figure.role === "level" && isSameSubject(change, figure) && isStated(change.period) && isStated(figure.period) && figure.period.end === change.period.end;
}
function isShareOf(change, other) {
  return change.unit === "count" && other.unit === "percent" && isSameSubject(change, other) && change.direction === other.direction && sameRange(change.referencePeriod, other.referencePeriod);
}
function isSameSubject(a, b) {
  return a.report === b.report && a.indicator === b.indicator && a.breakdown === b.breakdown;
}
function deriveEarlier(level, change) {
  const later = statedLevel(level);
  const { referencePeriod } = change;
  if (!later || !referencePeriod) {
    return [];
  }
  const possible = readingsOf(change, level.unit);
  return possible.map((reading) => ({
    ...later,
    id: [level.id, change.id, ...possible.length > 1 ? [reading] : []].join(
      "+"
    ),
    period: { ...later.period, ...referencePeriod },
    value: roundTo(
      earlierValue(level.value, change, reading),
      decimalsOf(level.printed)
    ),
    printed: void 0,
    interval: spanOf(
      corners(printedInterval(level), printedInterval(change)).map(
        ([value, moved]) => earlierValue(value, { ...change, value: moved }, reading)
      )
    ),
    origin: "derived",
    figures: [level.id, change.id],
    formula: describeEarlier(level.value, change, reading),
    reading: level.unit === "percent" ? reading : void 0,
    isOneOfTwoReadings: possible.length > 1
  }));
}
function describeEarlier(value, change, reading) {
  const isDown = change.direction === "down";
  return reading === "points" ? `${value} ${isDown ? "+" : "\u2212"} ${change.value}` : `${value} \xF7 (1 ${isDown ? "\u2212" : "+"} ${change.value}%)`;
}
function deriveBothEnds(change, share) {
  const { referencePeriod, indicator } = change;
  if (!referencePeriod || !indicator || !isStated(change.period)) {
    return [];
  }
  const moved = change.direction === "down" ? -change.value : change.value;
  const earlier = Math.round(change.value / share.value * 100);
  const { lower, upper } = printedInterval(share);
  const interval = {
    lower: Math.ceil(change.value / upper * 100),
    upper: Math.floor(change.value / lower * 100)
  };
  const sign = change.direction === "down" ? "\u2212" : "+";
  const ratio = `${change.value} \xF7 ${share.value}%`;
  const common = {
    place: change,
    indicator,
    breakdown: change.breakdown,
    window: windowOf(change.period),
    unit: change.unit,
    origin: "derived",
    figures: [change.id, share.id],
    isOneOfTwoReadings: false
  };
  const { period } = change;
  return [
    {
      ...common,
      id: `${change.id}+${share.id}+earlier`,
      period: { ...period, ...referencePeriod },
      value: earlier,
      interval,
      formula: ratio
    },
    {
      ...common,
      id: `${change.id}+${share.id}+later`,
      period,
      value: earlier + moved,
      interval: { lower: interval.lower + moved, upper: interval.upper + moved },
      formula: `${ratio} ${sign} ${change.value}`
    }
  ];
}
function corners(a, b) {
  return [
    [a.lower, b.lower],
    [a.lower, b.upper],
    [a.upper, b.lower],
    [a.upper, b.upper]
  ];
}
function spanOf(values) {
  return { lower: tidy(Math.min(...values)), upper: tidy(Math.max(...values)) };
}
function sameRange(a, b) {
  return a?.start === b?.start && a?.end === b?.end;
}

// source/domain/series.ts
function buildSeries(figures) {
  const stated = figures.map((figure) => statedLevel(figure, comparedWindow(figure, figures))).filter((level) => level !== void 0);
  const derived = deriveLevels(figures).filter(
    (level) => !stated.some((other) => isSamePoint(level, other))
  );
  const groups = /* @__PURE__ */ new Map();
  for (const level of [...stated, ...derived]) {
    const key = JSON.stringify([
      level.indicator,
      level.breakdown,
      level.window,
      level.unit
    ]);
    groups.set(key, [...groups.get(key) ?? [], level]);
  }
  return [...groups.values()].map((levels) => toSeries(levels));
}
function toSeries(levels) {
  const first = levels[0];
  return {
    indicator: first.indicator,
    breakdown: first.breakdown,
    window: first.window,
    levels: withoutRepeats(levels).toSorted(
      (a, b) => orderText(a.period.end, b.period.end)
    )
  };
}
function withoutRepeats(levels) {
  return levels.filter(
    (level, index) => level.origin === "derived" || !levels.slice(0, index).some(
      (earlier) => isSamePoint(level, earlier) && level.value === earlier.value
    )
  );
}
function isSamePoint(a, b) {
  return a.indicator === b.indicator && a.breakdown === b.breakdown && a.unit === b.unit && a.window === b.window && a.period.end === b.period.end;
}
function comparedWindow(figure, figures) {
  const level = figure.role === "baseline" ? figures.find(
    ({ role, report, indicator, breakdown }) => role === "level" && report === figure.report && indicator === figure.indicator && breakdown === figure.breakdown
  ) : void 0;
  return level && isStated(level.period) ? windowOf(level.period) : void 0;
}

// source/domain/standing.ts
var valueRoles = ["level", "rank", "range", "target"];
function assessStanding(indicator, figures, quarter) {
  const series = buildSeries(figures);
  const lastReport = figures.map(({ report }) => report).toSorted().at(-1);
  const latest = findLatest(figures, indicator.unit);
  const own = latest && series.find((candidate) => holds(candidate, latest));
  const previous = latest && own && findPrevious(own, latest);
  return {
    indicator,
    latest,
    previous,
    change: findChange(figures, latest, lastReport) ?? compareLevels(latest, previous),
    series: own,
    isReported: lastReport !== void 0 && lastReport >= quarter,
    lastReport
  };
}
function findLatest(figures, unit) {
  return figures.filter(
    (figure) => valueRoles.includes(figure.role) && figure.unit === unit && (figure.role !== "rank" || unit === "rank")
  ).toSorted(
    (a, b) => orderText(b.report, a.report) || valueRoles.indexOf(a.role) - valueRoles.indexOf(b.role) || Number(a.breakdown !== void 0) - Number(b.breakdown !== void 0) || orderText(endOf(b), endOf(a)) || orderText(a.id, b.id)
  )[0];
}
function holds({ breakdown, window, levels }, latest) {
  return isStated(latest.period) && breakdown === latest.breakdown && window === windowOf(latest.period) && levels[0]?.unit === latest.unit;
}
function findPrevious({ levels }, latest) {
  const end = endOf(latest);
  const earlier = levels.filter((level) => level.period.end < end);
  const lastEnd = earlier.at(-1)?.period.end;
  return earlier.find((level) => level.period.end === lastEnd);
}
function findChange(figures, latest, report) {
  const changes = figures.filter(
    (figure) => figure.role === "change" && figure.report === (latest?.report ?? report) && figure.breakdown === latest?.breakdown
  );
  const best = changes.find(({ referencePeriod }) => referencePeriod) ?? changes[0];
  return best && { ...best, origin: "stated" };
}
function compareLevels(latest, previous) {
  if (latest?.role !== "level" || !previous || previous.isOneOfTwoReadings) {
    return void 0;
  }
  const difference = tidy(latest.value - previous.value);
  const isPercent = latest.unit === "percent";
  return {
    value: Math.abs(difference),
    unit: isPercent ? "percentage-points" : latest.unit,
    direction: difference < 0 ? "down" : difference > 0 ? "up" : void 0,
    reference: previous.period.end,
    reading: isPercent ? "points" : void 0,
    printed: isPercent ? Math.abs(difference).toFixed(decimalsOf(latest.printed)) : void 0,
    origin: "derived"
  };
}
function endOf({ period }) {
  return isStated(period) ? period.end : "";
}

// source/statistics/hits.ts
var ruleNames = [
  "outside",
  "trend",
  "two-of-three",
  "shift",
  "three-of-four",
  "moving-range",
  "longest-run",
  "crossings"
];
function findHitBit(rule, side) {
  return 1 << 2 * ruleNames.indexOf(rule) + (side === "high" ? 0 : 1);
}
function markHit(marks, index, bit) {
  marks[index] |= bit;
}
function listHits(mark) {
  return ruleNames.flatMap(
    (rule) => ["high", "low"].filter((side) => (mark & findHitBit(rule, side)) !== 0).map((side) => ({ rule, side }))
  );
}

// source/statistics/mark-majority.ts
function markMajority(zones, marks, majority) {
  if (zones.length >= majority.window) {
    markSide(zones, marks, { ...majority, side: "high" });
    markSide(zones, marks, { ...majority, side: "low" });
  }
  return marks;
}
function markSide(zones, marks, majority) {
  const { rule, side, needed, window, nearest, farthest } = majority;
  const bit = findHitBit(rule, side);
  const sign = side === "high" ? 1 : -1;
  const { length } = zones;
  const recent = [];
  for (let index = 0; index < length; index++) {
    const distance = zones[index] * sign;
    if (distance < nearest || distance > farthest) {
      continue;
    }
    recent.push(index);
    if (recent.length > needed) {
      recent.shift();
    }
    if (recent.length === needed && index - recent[0] < window) {
      for (const found of recent) {
        markHit(marks, found, bit);
      }
    }
  }
}

// source/statistics/values.ts
function countStated(values) {
  let count = 0;
  const { length } = values;
  for (let index = 0; index < length; index++) {
    if (!Number.isNaN(values[index])) {
      count++;
    }
  }
  return count;
}

// source/statistics/zones.ts
var zone = {
  tied: 0,
  /** Nearer to the centre than to the limit. */
  near: 1,
  /** More than half-way to the limit. */
  far: 2,
  /** More than two thirds of the way: beyond two of the three sigma. */
  close: 3,
  /** Beyond the limit. */
  outside: 4
};
var tieTolerance = 1e-9;
function classifyZones(values, { centre, halfWidth }) {
  const { length } = values;
  const zones = new Int8Array(length);
  const tie = tieTolerance * Math.max(1, Math.abs(centre));
  const isVarying = typeof halfWidth !== "number";
  let borders = drawBorders(isVarying ? Number.NaN : halfWidth, tie);
  for (let index = 0; index < length; index++) {
    if (isVarying) {
      borders = drawBorders(halfWidth[index], tie);
    }
    const distance = values[index] - centre;
    const size = Math.abs(distance);
    const code = Number(size > tie) + Number(size > borders.half) + Number(size > borders.twoThirds) + Number(size > borders.limit);
    zones[index] = distance > 0 ? code : -code;
  }
  return zones;
}
function drawBorders(halfWidth, tie) {
  const limit = halfWidth > 0 ? halfWidth : Infinity;
  return {
    half: Math.max(tie, limit / 2),
    twoThirds: Math.max(tie, limit * 2 / 3),
    limit: Math.max(tie, limit)
  };
}

// source/statistics/rule-two-of-three.ts
function markTwoOfThree(zones, marks, variant) {
  return variant === "off" ? marks : markMajority(zones, marks, {
    rule: "two-of-three",
    needed: 2,
    window: 3,
    nearest: zone.close,
    farthest: variant === "with-outside" ? zone.outside : zone.close
  });
}

// source/statistics/profiles.ts
var threeSigma = 2.66;
var nelson = 3.267;
var profiles = {
  mdc: {
    multiplier: threeSigma,
    shift: 7,
    trend: 7,
    twoOfThree: "with-outside",
    hasThreeOfFour: false,
    movingRange: 0,
    hasRuns: false
  },
  nhsr: {
    multiplier: threeSigma,
    screening: nelson,
    shift: 7,
    trend: 7,
    twoOfThree: "inside-limits",
    hasThreeOfFour: false,
    movingRange: 0,
    hasRuns: false
  },
  wheeler: {
    multiplier: threeSigma,
    shift: 8,
    trend: 0,
    twoOfThree: "off",
    hasThreeOfFour: true,
    movingRange: 3.268,
    hasRuns: false
  },
  anhoej: {
    multiplier: 3 / 1.128,
    screening: nelson,
    shift: 0,
    trend: 0,
    twoOfThree: "off",
    hasThreeOfFour: false,
    movingRange: 0,
    hasRuns: true
  }
};

// source/exceptions/tolerances.ts
var defaultTolerances = { relative: 10, points: 2 };
function measureGap(indicator, value, other, tolerances) {
  if (indicator.unit === "percent") {
    const size2 = value - other;
    return {
      size: size2,
      unit: "percentage-points",
      isBeyond: exceeds(size2, tolerances.points)
    };
  }
  if (other === 0) {
    return void 0;
  }
  const size = (value - other) / other * 100;
  return { size, unit: "percent", isBeyond: exceeds(size, tolerances.relative) };
}
function exceeds(size, tolerance) {
  return Math.abs(size) > tolerance + 1e-9;
}

// source/exceptions/settings.ts
var defaultSettings = {
  profile: "mdc",
  parameters: {},
  baseline: { kind: "all" },
  dispersion: { small: 1, medium: 2, large: 4 },
  tolerances: defaultTolerances
};
function readSettings(text) {
  return text === void 0 ? defaultSettings : JSON.parse(text);
}
function resolveProfile({ profile, parameters }) {
  return { ...profiles[profile], ...parameters };
}
function assumeDispersion(total, { small, medium, large }) {
  if (total < 200) {
    return small;
  }
  return total < 2e3 ? medium : large;
}

// source/format/period.ts
var months = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec"
];
function formatPeriod(period) {
  switch (period.kind) {
    case "not-stated": {
      return "period not stated";
    }
    case "12-months": {
      return `12 months to ${formatMonth(period.end)}`;
    }
    case "month": {
      return formatMonth(period.end);
    }
    case "quarter": {
      return `${formatMonth(period.start).slice(0, 3)}\u2013${formatMonth(period.end)}`;
    }
    case "financial-year": {
      return `${period.start.slice(0, 4)}/${period.end.slice(2, 4)}`;
    }
    case "as-at": {
      return `at ${formatDay(period.end)}`;
    }
    case "year-to-date": {
      return `year to ${formatMonth(period.end)}`;
    }
    case "since": {
      return `since ${formatMonth(period.start)}`;
    }
    case "other": {
      return describeSpan(period);
    }
  }
}
function formatMonth(date) {
  return `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
function formatDay(date) {
  return `${Number(date.slice(8, 10))} ${formatMonth(date)}`;
}
function formatShortMonth(date) {
  return `${formatMonth(date).slice(0, 3)} ${date.slice(2, 4)}`;
}
function describeSpan(range) {
  const length = wholeMonths(range);
  return length ? `${length} months to ${formatMonth(range.end)}` : `${formatDay(range.start)} to ${formatDay(range.end)}`;
}

export {
  UserError,
  parseDateRange,
  isDate,
  dayNumber,
  addDays,
  shiftMonths,
  wholeMonths,
  rangesOverlap,
  parseQuarter,
  quarterId,
  quarterLabel,
  quarterRange,
  quarterOf,
  strands,
  strandName,
  isStrand,
  noSummary,
  findHitBit,
  markHit,
  listHits,
  markMajority,
  countStated,
  zone,
  classifyZones,
  markTwoOfThree,
  units,
  indicatorTypes,
  desiredDirections,
  bearingOf,
  measureGap,
  exceeds,
  defaultSettings,
  readSettings,
  resolveProfile,
  assumeDispersion,
  periodKinds,
  periodBases,
  isStated,
  roles,
  qualifiers,
  readings,
  verdictNames,
  notAssessableReasons,
  evidenceGrades,
  exceptionKinds,
  triageStatuses,
  needsNote,
  kindOf,
  reviewStatuses,
  openStore,
  decimalsOf,
  statedLevel,
  orderText,
  earlierValue,
  readingsOf,
  buildSeries,
  assessStanding,
  formatPeriod,
  formatMonth,
  formatShortMonth
};
