import { createSerializer, createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { DEFAULT_MEDIA_FILTERS, type MediaFilters } from "@/lib/domain/media";
import { mediaParsers } from "@/lib/filters/mediaParsers";
import {
  mediaClauses,
  mediaEmptyAdvice,
  selectFacts,
  withoutMediaClause,
  type FactTraits,
} from "@/lib/filters/selectFacts";

const facts: readonly FactTraits[] = [
  { id: "a", sign: "number", confidence: "high", platforms: ["facebook"], languages: [] },
  { id: "b", sign: "direction", confidence: "high", platforms: ["news"], languages: ["ur"] },
  { id: "c", sign: "ours", confidence: "low", platforms: ["news"], languages: ["zh", "en"] },
  { id: "d", sign: "event", confidence: "medium", platforms: [], languages: [] },
];
const under = (filters: Partial<MediaFilters>): MediaFilters => ({ ...DEFAULT_MEDIA_FILTERS, ...filters });

test.each([
  [{}, ["a", "b", "c", "d"]],
  [{ platform: "news" }, ["b", "c"]],
  [{ language: "en" }, ["c"]],
  [{ factkind: ["number", "event"] }, ["a", "d"]],
  [{ confidence: ["high"], platform: "news" }, ["b"]],
  [{ axis: "log" }, ["a", "b", "c", "d"]],
  [{ platform: "facebook", language: "ur" }, []],
] as const)("%o leaves %o", (filters, expected) => {
  expect(selectFacts(facts, under(filters))).toEqual(expected);
});

test("every clause is a chip that takes out itself alone; the scale is none", () => {
  const filters = under({ language: "ur", factkind: ["number", "event"], axis: "log" });
  const clauses = mediaClauses(filters);
  expect(clauses.map(({ key, value }) => `${key}:${value}`)).toEqual([
    "language:ur",
    "factkind:number",
    "factkind:event",
  ]);
  expect(clauses.map((clause) => withoutMediaClause(filters, clause))).toEqual([
    { language: null },
    { factkind: ["event"] },
    { factkind: ["number"] },
  ]);
});

test("an empty result names the clause whose removal brings most back", () => {
  expect(mediaEmptyAdvice(facts, under({ platform: "facebook", language: "ur" }))).toBe("language");
  expect(mediaEmptyAdvice(facts, under({ platform: "news", factkind: ["number"] }))).toBe("factkind");
  expect(mediaEmptyAdvice(facts, under({ platform: "facebook", language: "ur", confidence: ["low"] }))).toBe(
    null,
  );
});

test("an address keeps what it means and forgets what means nothing", () => {
  const load = createLoader(mediaParsers);
  const serialize = createSerializer(mediaParsers);
  const address = "?language=ur&platform=news&factkind=number,ours&confidence=high&axis=log";
  expect(serialize(load(address))).toBe(address);
  expect(load("?language=xx&platform=radio&factkind=guess&confidence=sure&axis=sqrt")).toEqual(
    DEFAULT_MEDIA_FILTERS,
  );
});
