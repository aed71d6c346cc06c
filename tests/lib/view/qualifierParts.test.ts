import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { factValue } from "@/lib/view/factValue";
import { qualifierParts } from "@/lib/view/qualifierParts";
import { DATA } from "../../data/copyOfData";

test.each([
  [null, null, null],
  ["more than", "moreThan", null],
  ["about; states not named", "about", "states not named"],
  ["nearly; China’s own claim, no list", "nearly", "China’s own claim, no list"],
  ["another ASPI report", null, "another ASPI report"],
  ["about China, not Xinjiang", null, "about China, not Xinjiang"],
] as const)("%s", (qualifier, bound, rest) => {
  expect(qualifierParts(qualifier)).toEqual({ bound, rest });
});

test("only single numbers are bounded, so that none of the bounds goes unprinted", () => {
  const bounded = loadDataset(DATA).facts.filter(({ qualifier }) => qualifierParts(qualifier).bound !== null);
  expect(bounded.map(({ id }) => id)).toContain("aspi-articles-languages");
  expect(bounded.map((fact) => factValue(fact)?.form)).toEqual(bounded.map(() => "number"));
});
