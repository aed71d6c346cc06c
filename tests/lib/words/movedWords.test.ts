import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { movedView } from "@/lib/view/movedView";
import { movedWords } from "@/lib/words/movedWords";
import { spanStandingName } from "@/lib/words/spanStandingName";
import { words } from "./english";

const { model } = dashboardPlan(loadDataset("data"), "en");
const compiled = compileRecord(model.record);
const said = (filters: Partial<CompareFilters>) => {
  const view = movedView(compiled, { ...DEFAULT_COMPARE_FILTERS, ...filters });
  const { finding, known } = movedWords(words, model, view);
  return { finding, known: known.join(" ") };
};

test("a movement is told as far as names are known, and the absence of one not to be known", () => {
  expect(said({ from: "2019-12-31", to: "2022-12-31" }).finding).toMatch(
    /\d+ of 195 states moved, as far as names are known: /,
  );
  const libya = said({ from: "2022-09-13", to: "2022-10-06", states: ["LBY"] });
  expect(libya.finding).toMatch(/the one state in view is not known to have moved; for 1 it cannot be told$/);
  expect(libya.known).toContain("1 of 195 states is in view.");
});

test("the rule is named where it is not the plain one", () => {
  expect(said({ rule: "latest" }).finding).toMatch(/^Counting each state’s newest entry, on Xinjiang/);
});

test("two lists are both, and of nothing nothing is said", () => {
  expect(said({ from: "2022-09-13", to: "2022-10-06" }).known).toContain(
    "Of the 2 lists between the dates, 1 is not known in full: 1 of 68 names on it could be found.",
  );
  const nothing = said({ from: "2026-01-01", to: "2026-12-31" });
  expect(nothing.finding).toBe("Nothing is in view");
  expect(nothing.known).not.toContain("China");
});

test("what changed after either date is said of the statements up to it", () => {
  const fiji = said({ from: "2023-10-20", to: "2025-11-21", states: ["FJI"] });
  expect(fiji.known).toContain("1 withdrawal is dated after 20 October 2023;");
  expect(said({ from: "2019-07-11", to: "2019-07-12" }).known).toContain("dated after 12 July 2019;");
});

test("where no statement lies nobody is said to have been left out", () => {
  expect(spanStandingName(words, "ineligible", 0)).toBe("No statement in view");
  expect(spanStandingName(words, "ineligible", 1)).toBe("Could not take part");
});
