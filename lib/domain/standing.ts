/** Every standing a state can have over a set of statements, in the order legends and stacks show them. */
export const STANDINGS = [
  "critical",
  "both",
  "supportive",
  "abstained",
  "silent",
  "unknown",
  "withdrew",
  "ineligible",
  "subject",
] as const;

export type Standing = (typeof STANDINGS)[number];
