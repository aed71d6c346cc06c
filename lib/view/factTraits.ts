import type { Fact } from "@/lib/domain/fact";
import { signOf } from "@/lib/domain/media";
import type { FactTraits } from "@/lib/filters/selectFacts";
import { languagesOf, platformsOf } from "./factSubjects";

/** What the filters of the media page ask of every fact. */
export function factTraits(facts: readonly Fact[]): FactTraits[] {
  return facts.map(({ id, kind, confidence }) => ({
    id,
    sign: signOf(kind),
    confidence,
    platforms: platformsOf(id),
    languages: languagesOf(id),
  }));
}
