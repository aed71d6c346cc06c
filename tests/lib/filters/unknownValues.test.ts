import { expect, it } from "vitest";
import { smallRecord } from "@/tests/fixtures/smallRecord";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { knownFilters, unknownValues } from "@/lib/filters/unknownValues";
import { compileRecord } from "@/lib/stats/compileRecord";

const record = smallRecord([{ date: "2019-07-08", side: "critical", stances: { AAA: "s" } }]);

it("names each value that means nothing, and only those", () => {
  const address = {
    region: "African,Atlantis",
    states: "aaa,ZZZ",
    statement: "statement-0,statement-9",
    rule: "latest",
    from: "2021-02-30",
    forum: "",
    utm_source: "letter",
  };
  expect(unknownValues(address, record)).toEqual([
    { key: "from", value: "2021-02-30" },
    { key: "region", value: "Atlantis" },
    { key: "states", value: "ZZZ" },
    { key: "statement", value: "statement-9" },
  ]);
});

it("leaves unknown states and statements out, and else changes nothing", () => {
  const { stateIndex, statementIndex } = compileRecord(record);
  const filters = { ...DEFAULT_FILTERS, states: ["AAA", "ZZZ"], statement: ["statement-9"] };
  expect(knownFilters(filters, stateIndex, statementIndex)).toMatchObject({ states: ["AAA"], statement: [] });
  expect(knownFilters(DEFAULT_FILTERS, stateIndex, statementIndex)).toBe(DEFAULT_FILTERS);
});
