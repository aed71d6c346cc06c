import { describe, expect, it } from "vitest";
import { smallRecord } from "@/tests/fixtures/smallRecord";
import type { CountingRule } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { compileRecord } from "@/lib/stats/compileRecord";
import { tallyStandings } from "@/lib/stats/tallyStandings";

type Sketches = Parameters<typeof smallRecord>[0];

function standingsOf(sketches: Sketches, rule: CountingRule = "any", selected = sketches.map((_, i) => i)) {
  const record = smallRecord(sketches);
  const { standing } = tallyStandings(compileRecord(record), selected, rule);
  return Object.fromEntries(record.states.map(({ iso3 }, i) => [iso3, STANDINGS[standing[i]!]]));
}

const critical = (date: string, stances: Record<string, string>, more = {}) => ({
  date,
  side: "critical" as const,
  stances,
  ...more,
});
const supportive = (date: string, stances: Record<string, string>, more = {}) => ({
  date,
  side: "supportive" as const,
  stances,
  ...more,
});
const vote = (date: string, stances: Record<string, string>) => ({ date, side: null, stances });

describe("standings under the rule “any”", () => {
  it("tells critical, supportive, both and silent where every list is complete", () => {
    const standings = standingsOf([
      critical("2019-07-08", { AAA: "s", BBB: "s" }),
      supportive("2019-07-12", { BBB: "j", NEW: "s" }),
    ]);
    expect(standings).toEqual({
      AAA: "critical",
      BBB: "both",
      CHN: "subject",
      OBS: "silent",
      NEW: "supportive",
    });
  });

  it("calls an absence unknown as soon as one list is not known in full", () => {
    const standings = standingsOf([
      critical("2019-07-08", { AAA: "s" }),
      supportive("2019-07-12", {}, { complete: false }),
    ]);
    expect(standings).toMatchObject({ AAA: "critical", BBB: "unknown", OBS: "unknown" });
  });

  it("reads yes as critical, no as supportive and an abstention as neither", () => {
    expect(standingsOf([vote("2022-10-06", { AAA: "a", BBB: "y", CHN: "n" })])).toEqual({
      AAA: "abstained",
      BBB: "critical",
      CHN: "subject",
      OBS: "ineligible",
      NEW: "ineligible",
    });
  });

  it("asks membership of the Council on the day of the vote", () => {
    expect(standingsOf([vote("2023-01-01", {})])).toMatchObject({ AAA: "silent", BBB: "ineligible" });
  });

  it("keeps an abstention behind any side", () => {
    const sketches = [vote("2022-10-06", { AAA: "a" }), critical("2022-10-31", { AAA: "s" })];
    expect(standingsOf(sketches).AAA).toBe("critical");
  });

  it("calls a state whose only entry was withdrawn withdrew, and one with another entry by that", () => {
    expect(standingsOf([supportive("2019-07-12", { AAA: "w" })]).AAA).toBe("withdrew");
    const later = [supportive("2019-07-12", { AAA: "w" }), critical("2020-07-12", { AAA: "s" })];
    expect(standingsOf(later).AAA).toBe("critical");
  });

  it("never counts a disputed entry or one that a source denies", () => {
    expect(standingsOf([supportive("2019-07-12", { AAA: "d", BBB: "x" })])).toMatchObject({
      AAA: "silent",
      BBB: "silent",
    });
  });

  it("keeps a state out of what was signed before it joined the United Nations", () => {
    expect(standingsOf([critical("2010-01-01", {})]).NEW).toBe("ineligible");
    expect(standingsOf([critical("2011-07-14", {})]).NEW).toBe("silent");
  });

  it("gives nobody a standing over no statements, but China", () => {
    expect(standingsOf([])).toEqual({
      AAA: "ineligible",
      BBB: "ineligible",
      CHN: "subject",
      OBS: "ineligible",
      NEW: "ineligible",
    });
  });
});

describe("the other counting rules", () => {
  const switcher = [
    supportive("2019-07-12", { AAA: "s" }),
    supportive("2020-07-12", { AAA: "s" }),
    critical("2021-07-12", { AAA: "s" }),
  ];

  it("lets the newest entry decide", () => {
    expect(standingsOf(switcher, "latest").AAA).toBe("critical");
    expect(standingsOf([...switcher, vote("2022-10-06", { AAA: "a" })], "latest").AAA).toBe("abstained");
  });

  it("ignores a withdrawn entry as the newest", () => {
    expect(standingsOf([...switcher, supportive("2022-01-01", { AAA: "w" })], "latest").AAA).toBe("critical");
  });

  it("calls two sides on one day both", () => {
    const day = [supportive("2019-07-12", { AAA: "s" }), critical("2019-07-12", { AAA: "s" })];
    expect(standingsOf(day, "latest").AAA).toBe("both");
  });

  it("lets the side with more entries decide, and equal numbers be both", () => {
    expect(standingsOf(switcher, "majority").AAA).toBe("supportive");
    expect(standingsOf(switcher.slice(1), "majority").AAA).toBe("both");
  });
});

it("counts entries per side and tells the first and last statement that stand", () => {
  const record = smallRecord([
    supportive("2019-07-12", { AAA: "w" }),
    supportive("2020-07-12", { AAA: "s" }),
    vote("2022-10-06", { AAA: "a" }),
    critical("2023-07-12", { AAA: "s" }),
  ]);
  const tally = tallyStandings(compileRecord(record), [0, 1, 2, 3], "any");
  expect([tally.critical[0], tally.supportive[0], tally.first[0], tally.last[0]]).toEqual([1, 1, 1, 3]);
  expect([tally.critical[1], tally.first[1], tally.last[1]]).toEqual([0, -1, -1]);
});
