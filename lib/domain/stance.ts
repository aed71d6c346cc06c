/** What one state did on one statement. `disputed` and `declined` are kept for the record and never counted. */
export const STANCES = [
  "sign",
  "joined_later",
  "withdrew",
  "yes",
  "no",
  "abstain",
  "disputed",
  "declined",
] as const;

export type Stance = (typeof STANCES)[number];

/** The stances of a recorded vote, in the order the chamber is drawn. */
export const VOTES = ["yes", "abstain", "no"] as const satisfies readonly Stance[];

export type Vote = (typeof VOTES)[number];

/** Stances taken after the first list, on a day of their own. */
export const LATER_STANCES = ["joined_later", "withdrew"] as const satisfies readonly Stance[];

/** Stances that stand: they name a state on the list. A withdrawn signature does not. */
export const STANDING_STANCES = [
  "sign",
  "joined_later",
  "yes",
  "no",
  "abstain",
] as const satisfies readonly Stance[];
