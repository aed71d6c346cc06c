import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { filterWords } from "@/lib/words/filterWords";
import { headlineWords } from "@/lib/words/headlineWords";
import { standingGround, standingMeaning } from "@/lib/words/standingMeaning";
import { words } from "./english";

const { model } = dashboardPlan(loadDataset("data"), "en");
const compiled = compileRecord(model.record);
const viewOf = (filters: Partial<Filters>) => dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters });
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const said = (filters: Partial<Filters>) => {
  const { finding, known } = headlineWords(words, model, viewOf(filters));
  return { finding: plain(finding), known: plain(known.join(" ")) };
};
const VOTE = { kind: ["recorded_vote"] } as const satisfies Partial<Filters>;
const ON_THE_VOTE =
  "In the recorded vote of 6 October 2022 on holding a debate on Xinjiang (East Turkistan), ";

describe("one recorded vote alone", () => {
  test("is told by its result, China's vote among the rest", () => {
    expect(said(VOTE).finding).toBe(`${ON_THE_VOTE}17 members voted yes, 19 no and 11 abstained`);
    expect(said({ from: "2022-09-26", to: "2022-10-06", lists: "complete" })).toEqual(said(VOTE));
  });

  test("counts only the votes of the states considered", () => {
    expect(said({ ...VOTE, region: ["WEOG"] }).finding).toBe(
      `${ON_THE_VOTE}7 of the 29 states chosen voted yes, none no and none abstained`,
    );
    expect(said({ ...VOTE, states: ["CHN"] }).finding).toBe(`${ON_THE_VOTE}China voted no`);
    expect(said({ ...VOTE, states: ["VAT"] }).finding).toBe(`${ON_THE_VOTE}Holy See had no vote`);
  });

  test("says who could take part, and calls nobody silent", () => {
    for (const filters of [VOTE, { ...VOTE, states: ["VAT"] }, { ...VOTE, region: ["WEOG" as const] }]) {
      const { known } = said(filters);
      expect(known).toContain("Only the 47 members of the Council on 6 October 2022 could vote.");
      expect(known).not.toContain("silence");
    }
  });
});

describe("what is known of the lists in view", () => {
  test("calls absence silence only where a state considered is silent", () => {
    const list = { statement: ["hrc50-2022-06-14-critical"] };
    expect(said(list).known).toContain("The list in view is known in full, so here absence is silence.");
    expect(said({ ...list, states: ["FRA"] }).known).toMatch(/The list in view is known in full\.$/);
  });

  test("says both where there are two", () => {
    const two = { statement: ["hrc50-2022-06-14-critical", "unga77-2022-10-31-critical"] };
    expect(said(two).known).toContain("Both lists in view are known in full");
    const open = { statement: ["hrc50-2022-06-14-supportive", "unga77-2022-10-31-supportive"] };
    expect(said(open).known).toContain(
      "Both lists in view are not known in full: 12 of 135 names on them could be found.",
    );
  });

  test("says of a state that a source says it declined, and no more that absence proves nothing", () => {
    const { known } = said({ states: ["TON"], statement: ["hrc50-2022-06-14-supportive"] });
    expect(known).toContain(
      "A source says that it did not join the supportive joint statement of 14 June 2022.",
    );
    expect(known).toContain("69 names were declared, and 11 are known.");
    expect(known).not.toContain("proves nothing");
    const besides = ["hrc50-2022-06-14-supportive", "hrc51-2022-09-26-supportive"];
    expect(said({ states: ["TON"], statement: besides }).known).toContain("proves nothing");
  });

  test("says what changed after the last day in view", () => {
    expect(said({ to: "2019-07-12" }).known).toContain(
      "14 later joinings and 1 withdrawal are dated after 12 July 2019; what is shown is as it stands now.",
    );
    expect(said({ to: "2023-10-20", states: ["FJI"] }).known).toContain(
      "1 withdrawal is dated after 20 October 2023;",
    );
    expect(said({ to: "2023-10-30" }).known).not.toContain("dated after");
    expect(said({}).known).not.toContain("dated after");
  });
});

describe("the ground of a finding", () => {
  test("names only the kinds in view", () => {
    const kind = ["joint_letter", "joint_statement"] as const;
    expect(said({ kind }).finding).toMatch(/^In 28 letters and joint statements on /);
    expect(said({}).finding).toMatch(/^In \d+ letters, statements and votes on /);
  });

  test("names the rule where it is not the plain one", () => {
    expect(said({ rule: "latest" }).finding).toMatch(/^Counting each state’s newest entry, in \d+ letters/);
    expect(said({ rule: "majority" }).finding).toMatch(
      /^Counting the side with more entries, in \d+ letters/,
    );
  });

  test("names the day on which membership of the Council is asked, as the chip does", () => {
    const group = ["hrc"] as const;
    expect(said({ group }).finding).toContain("of the 47 members of the Council on 21 November 2025 are");
    expect(filterWords(words, model, { ...DEFAULT_FILTERS, group })).toEqual([
      "Council members on 21 Nov 2025",
    ]);
    expect(filterWords(words, model, { ...DEFAULT_FILTERS, group, to: "2022-10-06" })).toContain(
      "Council members on 6 Oct 2022",
    );
  });
});

describe("what a standing means", () => {
  const meaning = (standing: Parameters<typeof standingMeaning>[1], filters: Partial<Filters>) =>
    standingMeaning(words, standing, standingGround(model.record, viewOf(filters)));

  test("follows the rule", () => {
    expect(meaning("critical", {})).toBe("named on the critical side only");
    expect(meaning("critical", { rule: "latest" })).toBe("its newest entry is on the critical side");
    expect(meaning("supportive", { rule: "majority" })).toBe("more entries on the supportive side");
    expect(meaning("abstained", { rule: "latest" })).toBe(
      "its newest entry is an abstention in a recorded vote",
    );
  });

  test("says of who could not take part what is true of the set", () => {
    expect(meaning("ineligible", {})).toBe("could not have joined anything in view");
    expect(meaning("ineligible", VOTE)).toBe("not a voting member of the Council that day");
    expect(meaning("ineligible", { from: "2030-01-01" })).toBe("no statement in view");
  });
});

describe("one statement alone", () => {
  test("is told by its own side, and China named on it is said to count nowhere", () => {
    const { finding, known } = said({ statement: ["unga79-2024-10-22-supportive"] });
    expect(finding).toMatch(/1 state is named as supportive of China’s policies$/);
    expect(finding).not.toContain("critical");
    expect(known).toContain("80 names were declared, and 2 are known.");
    expect(known).toContain("China, the state concerned, is named in it too and counts on neither side.");
  });

  test("calls no absence silence where more names were claimed later", () => {
    const { known } = said({ statement: ["unga3c75-2020-10-06-supportive"] });
    expect(known).toContain("known in full, but for 3 names claimed later and not known.");
    expect(known).not.toContain("absence is silence");
  });

  test("tells later joiners apart from the names declared", () => {
    const { known } = said({ statement: ["hrc47-2021-06-22-supportive"] });
    expect(known).toContain("65 names were declared, and 6 are known, with 3 more that joined later.");
  });
});

test("the Council of a day to come is the last that is wholly elected", () => {
  const { finding } = said({ to: "2028-02-01", group: ["hrc"] });
  expect(finding).toContain("of the 47 members of the Council on 31 December 2026");
});
