/** What the comparison's browser code says, section by section. */
export const COMPARE_WORDS = [
  "moved",
  "result",
  "standings",
  "groups",
  "filters",
  "chips",
  "hint",
  "record",
  "map",
  "receipt",
  "seats",
  "council",
  "statePair",
  "listPair",
  "table",
  "export",
] as const;
