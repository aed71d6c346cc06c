import { expect, it } from "vitest";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { activeClauses, withoutClause } from "@/lib/filters/clauses";

it("lists each value of each clause, but neither defaults nor the kind of view", () => {
  const filters = {
    ...DEFAULT_FILTERS,
    region: ["African", "WEOG"] as const,
    from: "2019-01-01",
    view: "tiles" as const,
  };
  expect(activeClauses(filters)).toEqual([
    { key: "from", value: "2019-01-01" },
    { key: "region", value: "African" },
    { key: "region", value: "WEOG" },
  ]);
});

it("takes one value out of a list, and sets a single one to its default", () => {
  const filters = {
    ...DEFAULT_FILTERS,
    region: ["African", "WEOG"] as const,
    rule: "latest" as const,
    to: "2021-01-01",
  };
  expect(withoutClause(filters, { key: "region", value: "WEOG" })).toEqual({ region: ["African"] });
  expect(withoutClause(filters, { key: "rule", value: "latest" })).toEqual({ rule: "any" });
  expect(withoutClause(filters, { key: "to", value: "2021-01-01" })).toEqual({ to: null });
});
