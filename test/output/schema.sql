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

CREATE TABLE sqlite_sequence(name,seq);

CREATE INDEX triage_log_by_exception ON triage_log (exception, entry);

CREATE TRIGGER triage_log_is_never_changed BEFORE UPDATE ON triage_log
BEGIN
  SELECT RAISE(ABORT, 'the triage log is never changed');
END;

CREATE TRIGGER triage_log_is_never_shortened BEFORE DELETE ON triage_log
BEGIN
  SELECT RAISE(ABORT, 'the triage log is never shortened');
END;

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

CREATE TABLE "review" (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES documents,
  number INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  read TEXT NOT NULL,
  figure TEXT,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'accepted', 'rejected')),
  by TEXT,
  at TEXT
) STRICT;

CREATE INDEX review_by_report ON review (report, number);

CREATE INDEX review_by_status ON review (status, report, number);

CREATE VIRTUAL TABLE "search" USING fts5 (
  kind UNINDEXED,
  ref UNINDEXED,
  title,
  aliases,
  body,
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE withdrawn (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL,
  item TEXT NOT NULL
) STRICT;

CREATE INDEX withdrawn_by_report ON withdrawn (report);
