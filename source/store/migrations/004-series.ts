/** Series that a person imported, and where their indicators have no place in a report, that they have none. */
export const seriesTables = `
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
