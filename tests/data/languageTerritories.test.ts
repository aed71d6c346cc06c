import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { languageTerritories } from "@/scripts/languages/languageTerritories";
import { DATA } from "./copyOfData";
import { readRows } from "./readRows";

const { states, languageTerritories: loaded } = loadDataset(DATA);
const rows = readRows(path.join(DATA, "language_territories.csv"));

test("the table is what its script makes of the installed CLDR", () => {
  expect(rows).toEqual(languageTerritories(states));
});

test("the loader keeps every row", () => {
  expect(loaded).toEqual(rows.map(({ language, state, status }) => ({ language, state, status })));
});

test.each([
  ["zh", ["CHN official", "SGP official"]],
  ["ur", ["IND official_regional", "PAK official"]],
  ["ja", ["JPN official"]],
  ["th", ["THA official"]],
  ["tr", ["CYP official", "TUR official"]],
])("%s is official where CLDR says so", (language, expected) => {
  const found = loaded.filter((row) => row.language === language);
  expect(found.map(({ state, status }) => `${state} ${status}`)).toEqual(expected);
});

test("a language that is official in fact and not by law says so", () => {
  const inFact = loaded.filter(({ status }) => status === "de_facto_official");
  expect(inFact.map(({ language, state }) => `${language} ${state}`)).toEqual(["en AUS", "en NZL", "en USA"]);
});
