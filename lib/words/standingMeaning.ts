import type { CountingRule } from "@/lib/domain/filters";
import type { Standing } from "@/lib/domain/standing";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import type { Words } from "./words";

/** What the standings of a view rest on, in so far as it changes what they mean. */
export interface StandingGround {
  readonly rule: CountingRule;
  readonly set: "none" | "votes" | "some";
}

/** Reads the ground of standings from a view: its rule, and whether it holds nothing, only votes, or letters too. */
export function standingGround(
  { statements }: PositionRecord,
  {
    filters,
    selected,
  }: { readonly filters: { readonly rule: CountingRule }; readonly selected: readonly number[] },
): StandingGround {
  const votes = selected.every((s) => statements[s]!.kind === "recorded_vote");
  return { rule: filters.rule, set: selected.length === 0 ? "none" : votes ? "votes" : "some" };
}

/** What a standing means under the rule and over the statements in view. */
export function standingMeaning(t: Words, standing: Standing, { rule, set }: StandingGround): string {
  return t(`standings.meaning.${standing}`, { rule, set });
}
