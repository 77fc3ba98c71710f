/**
 * Figures that a person decided about and that a newer text of their report no longer prints: the decision holds when they
 * come back.
 */
export const withdrawnTables = `
CREATE TABLE withdrawn (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL,
  item TEXT NOT NULL
) STRICT;

CREATE INDEX withdrawn_by_report ON withdrawn (report);
`;
