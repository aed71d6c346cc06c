import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import type { ListChange } from "@/lib/stats/statementDifference";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { statementDossier } from "@/lib/view/statementDossier";
import { changeMeaning } from "@/lib/words/changeMeaning";
import { namedOfWords } from "@/lib/words/namedOfWords";
import { notNamedWords } from "@/lib/words/notNamedWords";
import { statementSentence } from "@/lib/words/statementSentence";
import { words } from "./english";

const dataset = loadDataset("data");
const { record } = dashboardPlan(dataset, "en").model;
const dossierOf = (id: string) => statementDossier(dataset, "en", id)!;
const placeOf = (id: string) => record.statements.findIndex((statement) => statement.id === id);
const sentence = (id: string) => statementSentence(words, dossierOf(id), "en");
const notNamed = (id: string) => notNamedWords(words, record, placeOf(id), "en");
const meaning = (id: string, change: ListChange) => {
  const { difference, statement } = dossierOf(id);
  return changeMeaning(words, change, difference!, statement.side!);
};

describe("what is said of a list known in full", () => {
  test("counts the names on it, whatever was declared", () => {
    expect(sentence("hrc51-2022-09-13-supportive")).toMatch(/All 28 names on its list are known\.$/);
    expect(sentence("hrc41-2019-07-12-supportive")).toMatch(/All 50 names on its list are known\.$/);
    expect(notNamed("hrc41-2019-07-12-supportive")).toBe(
      "A state not named here is not on the list as it is known.",
    );
  });

  test("adds the names that were claimed later and are not on it", () => {
    const id = "unga3c75-2020-10-06-supportive";
    expect(sentence(id)).toMatch(
      /All 45 names on its list are known\. 3 more were claimed by Oct 2020 and are not named\.$/,
    );
    expect(notNamed(id)).toBe(
      "A state not named here is not on the list as it is known. 3 more were claimed by Oct 2020 and are not named, so absence proves nothing about those.",
    );
  });

  test("says who took a name back", () => {
    expect(sentence("unga78-2023-10-18-critical")).toMatch(
      /51 states were declared; 1 took its name back, and the names of the 50 that stand are all known\.$/,
    );
  });
});

describe("what is said of a list not known in full", () => {
  test("gives the names missing", () => {
    expect(sentence("hrc50-2022-06-14-supportive")).toMatch(
      /69 states were declared; the names of 11 are known\.$/,
    );
    expect(notNamed("hrc50-2022-06-14-supportive")).toBe(
      "58 of the 69 names are not known: absence from this list proves nothing.",
    );
  });

  test("is a least number where some of the named joined a number that grew", () => {
    const id = "hrc47-2021-06-22-supportive";
    expect(sentence(id)).toMatch(
      /65 states were declared, and 69 by Jul 2021; the names of 9 are known, of which 3 joined later\.$/,
    );
    expect(dossierOf(id).parts).toMatchObject({ unpublished: 59, atLeast: true });
    expect(notNamed(id)).toMatch(/^At least 59 names are not known/);
  });

  test("is exact where the number grew and nobody named joined later", () => {
    const id = "unga3c75-2020-10-06-supportive-hong-kong";
    expect(sentence(id)).toMatch(/55 states were declared, and 57 by Oct 2020; the names of 5 are known\.$/);
    expect(notNamed(id)).toMatch(/^50 of the 55 names are not known/);
  });

  test("holds of the absent no more than it has names missing", () => {
    const gulf = meaning("unga3c76-2021-10-21-supportive-gulf", "perhapsAbsent");
    expect(gulf).toBe(
      "named on the one before; 2 names of this list are not known, so at most 2 of them may be on it still",
    );
    expect(meaning("hrc57-2024-09-24-supportive", "perhapsAbsent")).toBe(
      "named on the one before; this list is not known in full, so each may be on it still",
    );
  });
});

test("a list reported second-hand is never called known or not", () => {
  for (const { id, status, namedCount, declaredCount } of dataset.statements) {
    if (status !== "reported") continue;
    const said = namedOfWords(words, record.statements[placeOf(id)]!);
    expect(said).toBe(`${namedCount} of ${declaredCount} named second-hand`);
  }
});
