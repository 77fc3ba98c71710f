/** What was found, and what people made of it. The log is keyed by an id that outlives a new finding, and only grows. */
export const exceptionTables = `
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
