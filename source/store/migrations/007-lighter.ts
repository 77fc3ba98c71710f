/**
 * What a large report has thousands of, written once: a figure under review has its own text only where a person changed
 * it, and words are found by their beginning without an index of beginnings, which took twice as long to write as the words.
 */
export const lighterTables = `
CREATE TABLE lighter_review (
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

INSERT INTO lighter_review
SELECT id, report, number, ordinal, start, end, sentence, read, NULLIF(figure, read), confidence, reasons, status, by, at
FROM review;

DROP TABLE review;
ALTER TABLE lighter_review RENAME TO review;
CREATE INDEX review_by_report ON review (report, number);
CREATE INDEX review_by_status ON review (status, report, number);

CREATE VIRTUAL TABLE lighter_search USING fts5 (
  kind UNINDEXED,
  ref UNINDEXED,
  title,
  aliases,
  body,
  tokenize = "unicode61 remove_diacritics 2"
);

INSERT INTO lighter_search SELECT kind, ref, title, aliases, body FROM search ORDER BY rowid;
DROP TABLE search;
ALTER TABLE lighter_search RENAME TO search;
`;
