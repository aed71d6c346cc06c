import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";

const distance = differenceCiede2000();
const SIGHTS = {
  full: (colour: string) => parse(colour)!,
  protanopia: (colour: string) => filterDeficiencyProt(1)(parse(colour)!),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(parse(colour)!),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(parse(colour)!),
};
const HUES: readonly Standing[] = ["critical", "both", "supportive", "abstained"];
const PAPER = { light: "#fbf9f5", dark: "#171613" };

describe.each(["light", "dark"] as const)("the %s palette", (scheme) => {
  it.each(Object.entries(SIGHTS))("keeps the four hues 20 apart under %s sight", (_, see) => {
    HUES.forEach((a, i) =>
      HUES.slice(i + 1).forEach((b) => {
        const apart = distance(see(STANDING_STYLES[a][scheme]), see(STANDING_STYLES[b][scheme]));
        expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it("keeps silent, the one flat grey, apart from the four hues", () => {
    for (const see of Object.values(SIGHTS)) {
      for (const hue of HUES) {
        const apart = distance(see(STANDING_STYLES.silent[scheme]), see(STANDING_STYLES[hue][scheme]));
        expect(apart, hue).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it("keeps the two sides clear of the paper", () => {
    for (const side of ["critical", "both", "subject"] as const) {
      expect(wcagContrast(STANDING_STYLES[side][scheme], PAPER[scheme]), side).toBeGreaterThanOrEqual(3);
    }
    expect(wcagContrast(STANDING_STYLES.supportive[scheme], PAPER[scheme])).toBeGreaterThanOrEqual(2.3);
  });
});

it("tells abstained, silent, unknown, ineligible, withdrew and China apart by texture, not by shade", () => {
  const quiet: readonly Standing[] = ["abstained", "silent", "unknown", "ineligible", "withdrew", "subject"];
  expect(new Set(quiet.map((standing) => STANDING_STYLES[standing].texture)).size).toBe(quiet.length);
});

it("has a style for every standing", () => {
  expect(Object.keys(STANDING_STYLES).sort()).toEqual([...STANDINGS].sort());
});
