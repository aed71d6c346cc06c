import { expect, test } from "vitest";
import { tables } from "../../browser/countsFromTables";
import { loadDataset } from "@/lib/data/loadDataset";
import { REGIONAL_GROUPS } from "@/lib/domain/state";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { listSetsView } from "@/lib/view/listSetsView";

const { model } = dashboardPlan(loadDataset("data"), "en");
const compiled = compileRecord(model.record);
const statement = ["hrc50-2022-06-14-critical", "unga77-2022-10-31-critical"];
const view = (patch: Partial<CompareFilters> = {}) =>
  listSetsView(compiled, model, { ...DEFAULT_COMPARE_FILTERS, statement, ...patch })!;
const signed = (id: string) =>
  tables.entries
    .filter((e) => e.statement === id && ["sign", "joined_later"].includes(e.stance!))
    .map((e) => e.state!);

test("each regional group holds its own names, and together they are the lists", () => {
  const [x, y] = statement.map(signed) as [string[], string[]];
  const regionOf = new Map(tables.states.map((row) => [row.iso3!, row.un_regional_group!]));
  const { rows, sets, limited } = view();
  for (const { region, parts } of rows) {
    const both = x.filter((iso3) => y.includes(iso3) && regionOf.get(iso3) === region);
    expect(parts.both.map((i) => model.record.states[i]!.iso3).sort(), region ?? "none").toEqual(both.sort());
  }
  expect(rows.map(({ region }) => region)).toEqual(
    [...REGIONAL_GROUPS].filter((region) => [...x, ...y].some((iso3) => regionOf.get(iso3) === region)),
  );
  expect(rows.reduce((sum, { parts }) => sum + parts.onlySecond.length, 0)).toBe(sets.onlySecond.length);
  expect(limited).toBe(false);
});

test("a region chosen narrows the sets and not the rows", () => {
  const whole = view();
  const narrow = view({ region: ["EEG"] });
  expect(narrow.rows).toEqual(whole.rows);
  const row = whole.rows.find(({ region }) => region === "EEG")!;
  expect(narrow.sets.both.length).toBe(row.parts.both.length);
  expect(narrow.limited).toBe(true);
});

test("a part is chosen when the states chosen are its members, in whatever order", () => {
  const states = view().sets.onlySecond.map((i) => model.record.states[i]!.iso3);
  expect(view({ states: [...states].reverse() }).chosen).toBe("onlySecond");
  expect(view({ states: states.slice(1) }).chosen).toBeNull();
  expect(view().chosen).toBeNull();
});

test("where no two lists are in view there is nothing to show", () => {
  expect(listSetsView(compiled, model, { ...DEFAULT_COMPARE_FILTERS, to: "2019-01-01" })).toBeNull();
});
