import type { Iso3 } from "@/lib/domain/state";
import type { SourceId, StatementId } from "@/lib/domain/statement";

export interface ContradictedPassage {
  readonly statement: StatementId;
  readonly state: Iso3 | null;
  /** Whether sources give different numbers, or differ about something else. */
  readonly kind: "count" | "note";
  /** Word for word from the statement's notes. */
  readonly passage: string;
  /** Numbers of the statement's sources that differ; empty where the note does not say which. */
  readonly sources: readonly number[];
}

/**
 * Where the notes of a statement say in prose that sources contradict each other, which no field holds. A passage
 * that is no longer in the notes counts for nothing, so a corrected note needs no change here.
 */
export const CONTRADICTED_PASSAGES: readonly ContradictedPassage[] = [
  about("hrc41-2019-07-08-critical", "count", [], "later HRC/NGO texts are said to speak of more than 22"),
  about(
    "hrc41-2019-07-12-supportive",
    "count",
    [],
    "37 states at first (12 July 2019). Qatar told the HRC President on 18 July 2019 that it withdrew (made public by Bloomberg on 21 August 2019). 13 more states were announced on 26 July 2019, bringing China's own count to 50. The published UN document has 50 names: the 37 minus Qatar, plus the 13, plus Yemen (which is in neither press list and so joined after 26 July).",
  ),
  {
    ...about(
      "hrc41-2019-07-12-supportive",
      "note",
      [1, 4, 8],
      "The New York Times' list of African signatories (via D. Shinn) has 16, omitting Comoros, which both the 37-list and the UN document contain.",
    ),
    state: "COM",
  },
  about(
    "hrc44-2020-06-30-critical",
    "count",
    [2, 3, 6],
    "A later UK written answer speaks of '27 other countries', which is loose wording: 27 includes the UK.",
  ),
  about(
    "hrc44-2020-06-30-supportive-hong-kong",
    "note",
    [1, 2, 4],
    "The date is 30 June 2020 (CCTV, Axios), although Bitter Winter writes 1 July.",
  ),
  about(
    "unga3c75-2020-10-06-supportive",
    "count",
    [1, 3, 4],
    "On 9 October 2020 the Chinese Foreign Ministry said the co-signatories had grown to 48",
  ),
  about(
    "unga3c75-2020-10-06-supportive-hong-kong",
    "count",
    [2, 4, 5],
    "The Diplomat (9 October 2020) has the full list and counts 54",
  ),
  about(
    "hrc46-2021-03-05-supportive-hong-kong",
    "count",
    [1, 2, 3, 4],
    "70 countries on the day (CCTV); Xinhua a week later says 71 (one late addition, not named).",
  ),
  about("hrc47-2021-06-22-critical", "count", [1, 2, 3, 4, 10], "Press counts vary (40+, 41, 42, 44)."),
  {
    ...about(
      "hrc47-2021-06-22-critical",
      "note",
      [8, 9, 10, 11],
      "Ukraine was briefly the 45th and pulled out on 24/25 June 2021 after, per AP diplomatic sources, a threat to block at least 500,000 vaccine doses (China denies).",
    ),
    state: "UKR",
  },
  about(
    "hrc47-2021-06-22-supportive",
    "count",
    [],
    "65 at delivery (AP counts 64 others plus Belarus); final count 69 by 20 July 2021 per the Chinese foreign ministry. Late joiners named by the ministry or state media: Grenada (66, by 28 June), Nigeria (68, by 14 July), Lebanon (69, by 20 July); the 67th was not identified.",
  ),
  {
    ...about("unga3c76-2021-10-21-supportive", "note", [3, 8], "Bangladesh is disputed between two agencies"),
    state: "BGD",
  },
  about(
    "unga3c76-2021-10-21-supportive",
    "count",
    [1, 2],
    "Count 62 solid (Xinhua, Chinese foreign ministry; one Korean report says 63).",
  ),
  about(
    "hrc50-2022-06-14-supportive",
    "count",
    [1, 2, 4, 5],
    "Xinhua in English: 69; Chinese-language reports: nearly 70; dpa alone says 79 (probably a slip).",
  ),
  about(
    "hrc51-2022-09-13-supportive",
    "count",
    [1, 2, 3],
    "Reuters, the same day, cited a council official for 21 signatories so far, naming Egypt and Pakistan.",
  ),
  {
    ...about(
      "hrc51-2022-09-13-supportive",
      "note",
      [1, 2, 3],
      "Pakistan is not on the Chinese mission's published list, so Pakistan is left out here.",
    ),
    state: "PAK",
  },
  about(
    "hrc51-2022-10-06-vote",
    "note",
    [4, 5, 6],
    "some early reports list only eight: Australia and Lithuania are in the list of ten given by the U.S. when introducing it",
  ),
  ...["CAN", "ISR"].map((state) => ({
    ...about(
      "unga77-2022-10-31-critical",
      "note",
      [1, 3, 4],
      "Shia Waves gives the same names but leaves out Canada (the reader) and Israel",
    ),
    state,
  })),
  {
    ...about(
      "unga78-2023-10-18-critical",
      "note",
      [1, 2, 3],
      "Turkistan Press has a machine-translation error ('Karabagh' where the others have Montenegro)",
    ),
    state: "MNE",
  },
  about(
    "unga80-2025-11-21-critical",
    "count",
    [],
    "One headline says 'the United States and 15 others', but its own body says 15 in all.",
  ),
  about(
    "unga80-2025-11-21-critical",
    "note",
    [1, 4],
    "The Hong Kong Post alone says it was read aloud on a Wednesday (21 November 2025 was a Friday).",
  ),
];

function about(
  statement: StatementId,
  kind: ContradictedPassage["kind"],
  sources: readonly number[],
  passage: string,
): ContradictedPassage {
  return { statement, state: null, kind, sources, passage };
}

/** The id of a statement's n-th source. */
export function nthSource(statement: StatementId, n: number): SourceId {
  return `${statement}.s${n}`;
}
