import { expect, it } from "vitest";
import { createLoader } from "nuqs/server";
import { smallRecord } from "@/tests/fixtures/smallRecord";
import { activeClauses, withoutClause } from "@/lib/filters/clauses";
import { compareAddress } from "@/lib/filters/compareAddress";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compareParsers } from "@/lib/filters/compareParsers";
import { MOVEMENT_SLUGS } from "@/lib/filters/movementSlug";
import { unknownValues } from "@/lib/filters/unknownValues";

const load = createLoader(compareParsers);
const record = smallRecord([{ date: "2019-07-08", side: "critical", stances: { AAA: "s" } }]);

it("gives every movement a slug of its own", () => {
  expect(MOVEMENT_SLUGS).toEqual([
    "joined-critical",
    "joined-supportive",
    "left-critical",
    "left-supportive",
    "switched-to-critical",
    "switched-to-supportive",
    "steady",
    "cannot-tell",
  ]);
});

it("reads back what it writes, and writes nothing for the defaults", () => {
  const filters: CompareFilters = {
    ...DEFAULT_COMPARE_FILTERS,
    from: "2019-12-31",
    to: "2022-12-31",
    was: ["silent", "supportive"],
    standing: ["both"],
    movement: ["switched-to-critical", "cannot-tell"],
    lens: "record",
    states: ["UKR"],
  };
  expect(load(new URLSearchParams(compareAddress(filters)))).toEqual(filters);
  expect(load(new URLSearchParams())).toEqual(DEFAULT_COMPARE_FILTERS);
  expect(compareAddress(DEFAULT_COMPARE_FILTERS)).toBe("?");
});

it("names values that mean nothing, value by value", () => {
  const address = { was: "silent,loud", movement: "fled,steady", lens: "night", region: "Atlantis" };
  expect(unknownValues(address, record, compareParsers)).toEqual([
    { key: "region", value: "Atlantis" },
    { key: "was", value: "loud" },
    { key: "movement", value: "fled" },
    { key: "lens", value: "night" },
  ]);
  expect(unknownValues(address, record), "keys that are not the page's are not judged").toEqual([
    { key: "region", value: "Atlantis" },
  ]);
});

it("makes a clause of each standing before and each movement, but not of the lens", () => {
  const filters = load(new URLSearchParams("was=silent,both&movement=steady&lens=record&view=tiles"));
  const clauses = activeClauses<CompareFilters>(filters, DEFAULT_COMPARE_FILTERS);
  expect(clauses).toEqual([
    { key: "was", value: "silent" },
    { key: "was", value: "both" },
    { key: "movement", value: "steady" },
  ]);
  expect(withoutClause<CompareFilters>(filters, clauses[0]!, DEFAULT_COMPARE_FILTERS)).toEqual({
    was: ["both"],
  });
});
