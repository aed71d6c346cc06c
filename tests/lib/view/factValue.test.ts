import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { factValue } from "@/lib/view/factValue";
import { DATA } from "../../data/copyOfData";

const { facts } = loadDataset(DATA);
const read = (value: unknown, unit: string | null, qualifier: string | null = null) =>
  factValue({ id: "x", value, unit, qualifier });

test("every fact's value has a form", () => {
  const forms = facts.map((fact) => factValue(fact)?.form ?? null);
  expect(forms).toHaveLength(facts.length);
  expect(facts.filter((_, i) => forms[i] === null).every(({ value }) => value === null)).toBe(true);
});

test.each([
  [613301, "posts", { form: "number", value: 613301, unit: "posts", unitFirst: false, bound: null }],
  [241, "posts (derived)", { form: "number", value: 241, unit: "posts", unitFirst: false, bound: null }],
  [3, "article", { form: "number", value: 3, unit: "article", unitFirst: true, bound: null }],
  [3, "years", { form: "number", value: 3, unit: "years", unitFirst: false, bound: null }],
  [1, "year", { form: "number", value: 1, unit: "year", unitFirst: false, bound: null }],
  [60.3, "percent", { form: "percent", value: 60.3 }],
  [2014, "year", { form: "dates", dates: ["2014"] }],
  ["2022-06", "month", { form: "dates", dates: ["2022-06"] }],
  [[2018, "2019-08"], "years", { form: "dates", dates: ["2018", "2019-08"] }],
  [[-100, 100], "score", { form: "range", from: -100, to: 100 }],
  [["ALB", "TUR"], "ISO 3166-1 alpha-3", { form: "states", states: ["ALB", "TUR"] }],
  [{ for: 17 }, "votes", { form: "parts", parts: [{ name: "for", value: 17 }] }],
  ["62/2022", "report no.", { form: "text", text: "62/2022", unit: "report no." }],
  ["Tier 3", "tier", { form: "text", text: "Tier 3", unit: "" }],
  [null, null, null],
])("%o %s", (value, unit, expected) => {
  expect(read(value, unit)).toEqual(expected);
});

test("a number has the bound its qualifier opens with", () => {
  expect(read(65, "languages", "more than")).toMatchObject({ value: 65, bound: "moreThan" });
});

test("a value of no known form is refused, not printed as it is", () => {
  expect(() => read([1, 2, 3], "posts")).toThrow("no page can print");
  expect(() => read({ for: "many" }, "votes")).toThrow("no page can print");
});
