/** How close a number is to what was meant; read before it. */
export type Bound = "moreThan" | "nearly" | "about";

const BOUNDS: Readonly<Record<string, Bound>> = { "more than": "moreThan", nearly: "nearly", about: "about" };

interface QualifierParts {
  readonly bound: Bound | null;
  /** What else the qualifier says, as the table writes it. */
  readonly rest: string | null;
}

/** Parts a fact's qualifier into the bound it opens with and the rest: “about; states not named”. */
export function qualifierParts(qualifier: string | null): QualifierParts {
  const [first, ...others] = qualifier?.split("; ") ?? [];
  const bound = BOUNDS[first ?? ""] ?? null;
  if (bound === null) return { bound, rest: qualifier };
  return { bound, rest: others.length === 0 ? null : others.join("; ") };
}
