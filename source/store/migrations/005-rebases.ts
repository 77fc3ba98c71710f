/** Where people decided that a series begins anew. The last entry for a day holds. */
export const rebaseTables = `
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
