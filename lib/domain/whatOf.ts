import type { Side, StatementKind } from "./statement";

/** What a statement is called: a vote, or a list of its side and kind. Part of the keys of its words. */
export function whatOf({ side, kind }: { readonly side: Side | null; readonly kind: StatementKind }) {
  return side === null || kind === "recorded_vote" ? "vote" : (`${side}_${kind}` as const);
}
