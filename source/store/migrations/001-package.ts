/** The data package: what is measured, what was printed, and the project's summaries of the commentary. */
export const packageTables = `
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
