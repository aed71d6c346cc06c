import type { EventId, EventLane } from "@/lib/domain/datedEvent";
import type { Fact, FactId } from "@/lib/domain/fact";
import type { Forum } from "@/lib/domain/statement";
import type { DateColumn } from "./datesOfFact";

export const LANE_OF_FORUM: Readonly<Record<Forum, EventLane>> = { HRC: "council", UNGA3C: "assembly" };

const LANE_OF_CATEGORY: Readonly<Record<string, EventLane>> = {
  ohchr_letter: "ohchr",
  aftermath: "ohchr",
  hasan_case: "hasan",
  tip_2022: "reports",
  aspi_context: "reports",
  aspi_meta: "reports",
  aspi_related: "reports",
  aspi_method: "platforms",
  aspi_social: "platforms",
  gdelt_format: "platforms",
};

/** Facts whose category says too little: a category may tell of several bodies. */
const LANE_OF_FACT: Readonly<Record<FactId, EventLane>> = {
  "letter-story-date": "reports",
  "letter-hrc50-end": "council",
  "hasan-released": "hasan",
  "hasan-us": "hasan",
  "aspi-euvs-2018": "platforms",
  "tip-2023-china": "reports",
};

/** Dated facts of another kind that tell of something that happened, and the column that says when. */
export const DATED_FACTS: Readonly<Record<FactId, DateColumn>> = {
  "letter-forty": "period",
  "ohchr-2024": "period",
  "turk-2026": "period",
  "aspi-meta": "statement",
  "aspi-2021-tweets-month": "statement",
  "aspi-dec2021-cnhu": "statement",
  "aspi-euvs-2018": "value",
  "aspi-aggressive-since": "value",
  "aspi-social-period": "value",
  "aspi-articles-period": "value",
  "gdelt-first": "value",
  "tip-list-2021": "period",
  "tip-2023-china": "period",
};

/** Facts that say more about an event that stands on the axis already; its receipt holds them too. */
export const MORE_ABOUT: Readonly<Record<FactId, EventId>> = {
  "hrc51-vote": "hrc51-2022-10-06-vote",
  "hrc51-joint-28": "hrc51-2022-09-13-supportive",
  "nearly100-breakdown": "hrc50-2022-06-14-supportive",
  "letter-confirming-diplomats": "letter-circulation",
  "letter-two-versions": "letter-circulation",
  "letter-two-diplomats": "letter-circulation",
  "letter-sources": "letter-story-date",
  "letter-signatures-unknown": "letter-story-date",
  "letter-nearly-100": "letter-hrc50-end",
  "ohchr-assessment-pages": "ohchr-assessment",
  "ohchr-interviews": "ohchr-assessment",
  "ohchr-china-response": "ohchr-assessment",
  "hasan-orgs": "hasan-story-date",
  "hasan-one-year": "hasan-story-date",
  "hasan-article3": "hasan-cat",
  "hasan-months": "hasan-released",
  "tip-pages": "tip-date",
  "tip-eleven": "tip-date",
  "aspi-pages": "aspi-meta",
  "aspi-dec2021-cncc": "aspi-dec2021-cnhu",
};

/** Events whose day sources give differently; what they say stands in the fact. */
export const DISPUTED_DATES: readonly FactId[] = [
  "hasan-arrest",
  "hasan-story-date",
  "hasan-released",
  "hasan-us",
];

/** The lane of a dated fact. Throws where no rule names one, so that a new fact cannot go missing. */
export function laneOfFact({ id, category }: Pick<Fact, "id" | "category">): EventLane {
  const lane = LANE_OF_FACT[id] ?? LANE_OF_CATEGORY[category];
  if (lane === undefined) throw new Error(`internal: no lane for the fact ${id} of the category ${category}`);
  return lane;
}

/** Which column of a fact puts it on the time axis; undefined for a fact that is no event. */
export function dateColumnOf({ id, kind }: Pick<Fact, "id" | "kind">): DateColumn | undefined {
  return kind === "event" ? "value" : DATED_FACTS[id];
}
