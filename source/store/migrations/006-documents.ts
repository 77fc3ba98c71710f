/**
 * The reports' own words, where a person brought in the document, and what a reader made of them. A quote goes with its
 * figure. The log of decisions only grows.
 */
export const documentTables = `
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
