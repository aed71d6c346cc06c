import fc from "fast-check";
import { createLoader, createSerializer } from "nuqs/server";
import { isParserBijective } from "nuqs/testing";
import { describe, expect, it } from "vitest";
import { COUNTING_RULES, DEFAULT_FILTERS, LIST_SCOPES, MAP_VIEWS, TOPIC_CHOICES } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS } from "@/lib/domain/state";
import { FORUMS, STATEMENT_KINDS } from "@/lib/domain/statement";
import { filterParsers } from "@/lib/filters/parsers";

const load = createLoader(filterParsers);
const serialize = createSerializer(filterParsers);

const day = fc
  .date({ min: new Date("2006-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyFilters = fc.record({
  topic: fc.constantFrom(...TOPIC_CHOICES),
  forum: fc.constantFrom(...FORUMS, null),
  kind: fc.subarray([...STATEMENT_KINDS]),
  from: fc.option(day),
  to: fc.option(day),
  region: fc.subarray([...REGIONAL_GROUPS]),
  group: fc.subarray([...STATE_GROUPS]),
  standing: fc.subarray([...STANDINGS]),
  states: fc.subarray(["FRA", "TUR", "VAT", "PSE"]),
  statement: fc.subarray(["hrc41-2019-07-08-critical", "hrc51-2022-10-06-vote"]),
  rule: fc.constantFrom(...COUNTING_RULES),
  lists: fc.constantFrom(...LIST_SCOPES),
  view: fc.constantFrom(...MAP_VIEWS),
});

describe("the address", () => {
  it("gives back every filter state it was made from", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(load(serialize(filters))).toEqual(filters);
      }),
    );
  });

  it("leaves defaults out", () => {
    expect(
      serialize({
        ...DEFAULT_FILTERS,
        kind: [],
        region: [],
        group: [],
        standing: [],
        states: [],
        statement: [],
      }),
    ).toBe("");
  });

  it("is the default where it is empty", () => {
    expect(load("")).toEqual(DEFAULT_FILTERS);
  });

  it("keeps each parser's text", () => {
    expect(isParserBijective(filterParsers.from, "2021-06-22", "2021-06-22")).toBe(true);
    expect(isParserBijective(filterParsers.region, "African,WEOG", ["African", "WEOG"])).toBe(true);
  });
});

it.each([
  ["from=2021-02-30", "from"],
  ["from=yesterday", "from"],
  ["topic=weather", "topic"],
  ["rule=loudest", "rule"],
  ["view=globe", "view"],
  ["region=Atlantis", "region"],
  ["states=F1", "states"],
  ["statement=<script>", "statement"],
] as const)("falls back to the default on %s", (query, key) => {
  expect(load(`?${query}`)[key]).toEqual(DEFAULT_FILTERS[key]);
});

it("takes each value of a list once, in the order given", () => {
  expect(load("?states=TUR,ALB,tur,ALB&standing=both,both").states).toEqual(["TUR", "ALB"]);
  expect(load("?states=TUR,ALB,tur,ALB&standing=both,both").standing).toEqual(["both"]);
});

it("keeps the good values of a list with a bad one, and reads codes in any case", () => {
  expect(load("?region=Atlantis,African&states=fra").region).toEqual(["African"]);
  expect(load("?region=Atlantis,African&states=fra").states).toEqual(["FRA"]);
});
