import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { findNames } from "@/lib/format/findNames";
import { foldName } from "@/lib/format/foldName";
import { nearNames } from "@/lib/format/nearNames";

const states = loadDataset("data").states.map(({ iso3, names, otherNames }) => ({
  iso3,
  code: iso3,
  name: names.en,
  names: [...Object.values(names), ...otherNames].map(foldName),
  folded: [...Object.values(names), ...otherNames].map(foldName),
}));

describe("names near to what was typed", () => {
  test.each([
    ["tur", "TUR"],
    ["TURKEY", "TUR"],
    ["FRNACE", "FRA"],
    ["Germny", "DEU"],
    ["UKR ", "UKR"],
    ["Birleşik Kırallık", "GBR"],
    ["تۈركىي", "TUR"],
    ["Venez", "VEN"],
  ])("%s: %s comes first", (typed, code) => expect(nearNames(typed, states)[0]).toBe(code));

  test("what is a name already has no other near it", () => {
    expect(nearNames("中国", states)).toEqual(["CHN"]);
    expect(nearNames("turkey", states)).toEqual(["TUR"]);
  });

  test("a code that is none has near ones, none further than two slips", () => {
    const near = nearNames("XYZ", states);
    expect(near.length).toBeGreaterThan(0);
    for (const code of near) {
      const kept = [..."XYZ"].filter((letter, i) => code[i] === letter || code.includes(letter));
      expect(kept.length).toBeGreaterThan(0);
    }
  });

  test("swapped neighbours are one slip, and nothing is near to nothing or to nonsense", () => {
    const pair = [
      { code: "AAA", names: ["abcd"] },
      { code: "BBB", names: ["abzz"] },
    ];
    expect(nearNames("abdc", pair)).toEqual(["AAA", "BBB"]);
    expect(nearNames("", states)).toEqual([]);
    expect(nearNames("qqqqqqqqqqqq", states)).toEqual([]);
    expect(nearNames("turkey".repeat(2000), states)).toEqual([]);
  });
});

describe("states found by a name", () => {
  const found = (asked: string) => findNames(states, asked, "en").map(({ iso3 }) => iso3);

  test("an exact name or code first, then beginnings, then words within", () => {
    expect(found("niger")).toEqual(["NER", "NGA"]);
    expect(found("Turkey")[0]).toBe("TUR");
    expect(found("chn")[0]).toBe("CHN");
    expect(found("guinea")[0]).toBe("GIN");
    expect(found("guinea")).toEqual(expect.arrayContaining(["GNB", "GNQ", "PNG"]));
    expect(found("uinea")).toEqual([]);
    expect(found("  ")).toEqual([]);
  });
});
