/** One index over indicators, figures and commentary. It holds its own text: rebuilding it is one pass. */
export const searchTables = `
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
