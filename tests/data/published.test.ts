import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { STANDING_STANCES } from "@/lib/domain/stance";
import { councilPeriods, satOn } from "@/lib/stats/councilPeriods";
import { DATA } from "./copyOfData";

const VOTE = "hrc51-2022-10-06-vote";
const dataset = loadDataset(DATA);

test("the tables hold together and hold what the changelog says", () => {
  const { version, compiledOn, states, statements, entries, sponsors, sources, councilTerms, facts } = dataset;
  expect({ version, compiledOn }).toEqual({ version: "2026.4", compiledOn: "2026-11-28" });
  expect([states, statements, entries, sponsors, sources, councilTerms, facts].map(({ length }) => length)).toEqual([
    195, 34, 751, 10, 175, 345, 115,
  ]);
  expect(states.filter(({ status }) => status === "observer").map(({ iso3 }) => iso3)).toEqual(["PSE", "VAT"]);
});

test("statements are in order of date, then id, and states in order of code", () => {
  const keys = dataset.statements.map(({ date, id }) => `${date} ${id}`);
  expect(keys).toEqual([...keys].sort());
  const codes = dataset.states.map(({ iso3 }) => iso3);
  expect(codes).toEqual([...codes].sort());
});

test("the voters of 6 October 2022 are the 47 members of the Council that day", () => {
  const { date } = dataset.statementById.get(VOTE)!;
  const members = dataset.states.filter(({ iso3 }) =>
    satOn(councilPeriods(dataset.termsByState.get(iso3) ?? []), date),
  );
  const voters = dataset.entriesByStatement.get(VOTE)!.map(({ state }) => state);
  expect(voters).toHaveLength(47);
  expect([...voters].sort()).toEqual(members.map(({ iso3 }) => iso3));
  expect(voters).not.toContain("RUS");
});

test("named counts are the standing entries, and complete lists are closed", () => {
  const standing: readonly string[] = STANDING_STANCES;
  for (const statement of dataset.statements) {
    const entries = dataset.entriesByStatement.get(statement.id)!;
    const named = entries.filter(({ stance }) => standing.includes(stance)).length;
    const withdrew = entries.filter(({ stance }) => stance === "withdrew").length;
    expect([statement.id, statement.namedCount]).toEqual([statement.id, named]);
    if (statement.listComplete) expect([named, named + withdrew]).toContain(statement.declaredCount);
    else expect(statement.status === "reported" || named < (statement.declaredCount ?? Infinity)).toBe(true);
  }
});

test("the states that withdrew or joined later have the day their notes give", () => {
  const changes = dataset.entries
    .filter(({ stance }) => stance === "withdrew" || stance === "joined_later")
    .map(({ state, stance, changedOn, changedPrecision }) => [state, stance, changedPrecision, changedOn].join(" "));
  expect(changes).toHaveLength(20);
  expect(changes.filter((change) => !change.endsWith("joined_later on 2019-07-26"))).toEqual([
    "QAT withdrew on 2019-07-18",
    "YEM joined_later after 2019-07-26",
    "UKR withdrew about 2021-06-24",
    "GRD joined_later by 2021-06-28",
    "LBN joined_later by 2021-07-20",
    "NGA joined_later by 2021-07-14",
    "FJI withdrew on 2023-10-30",
  ]);
});

test("every entry cites a source of its own statement", () => {
  for (const { statement, sources } of dataset.entries) {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources.map((id) => dataset.sourceById.get(id)?.statement))).toEqual(new Set([statement]));
  }
});

test("every fact has one primary source, named first", () => {
  for (const { id, sources } of dataset.facts) {
    const roles = sources.map(({ role }) => role);
    expect([id, roles.indexOf("primary"), roles.lastIndexOf("primary")]).toEqual([id, 0, 0]);
  }
});

test("a search name belongs to one state and is not another's", () => {
  const owners = new Map<string, string>();
  for (const { iso3, names, otherNames } of dataset.states) {
    expect(new Set(otherNames).size).toBe(otherNames.length);
    for (const name of new Set([...Object.values(names), ...otherNames])) {
      expect([name, owners.get(name) ?? iso3]).toEqual([name, iso3]);
      owners.set(name, iso3);
    }
  }
});

test.each([
  ["TUR", "Turkey"],
  ["MMR", "Burma"],
  ["SWZ", "Swaziland"],
  ["CIV", "Ivory Coast"],
  ["CPV", "Cape Verde"],
  ["CZE", "Czech Republic"],
  ["MKD", "Macedonia"],
  ["NLD", "Holland"],
  ["PSE", "Palestine"],
  ["VAT", "Vatican"],
  ["USA", "USA"],
  ["GBR", "UK"],
  ["CHN", "中国"],
])("%s is also called %s", (iso3, name) => {
  expect(dataset.stateByIso3.get(iso3)?.otherNames).toContain(name);
});

test("notes speak to the reader: of what was read, in plain letters, without names of columns", () => {
  const notes = [
    ...dataset.statements.map(({ id, notes: text }) => [id, text]),
    ...dataset.entries.map(({ statement, state, note }) => [`${statement} ${state}`, note]),
    ...dataset.facts.flatMap(({ id, note, qualifier }) => [note, qualifier].map((text) => [id, text])),
  ].filter(([, text]) => text !== null && text !== undefined);
  const toTheCompiler = /\b(?:GAP|NOT|BEFORE|INCOMPLETE|TODO|[Dd]o not (?:infer|use|present|treat)|[Ll]ead set|stored|\w+_(?:count|later|complete))\b/;
  expect(notes.length).toBeGreaterThan(30);
  expect(notes.filter(([, text]) => toTheCompiler.test(text!))).toEqual([]);
});
