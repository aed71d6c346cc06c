import { describe, expect, test } from "vitest";
import { tables, satOn } from "../../browser/countsFromTables";
import { smallRecord } from "../../fixtures/smallRecord";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import { agreement } from "@/lib/stats/agreement";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

describe("agreement of two states", () => {
  const [AAA, BBB, CHN, , NEW] = [0, 1, 2, 3, 4];

  test("same side and both on neither are the same; an incomplete list says nothing", () => {
    const record = smallRecord([
      { date: "2019-01-01", side: "critical", stances: { AAA: "s", BBB: "j" } },
      { date: "2019-02-01", side: "critical", stances: { AAA: "s" } },
      { date: "2019-03-01", side: "supportive", stances: { OBS: "s" } },
      { date: "2019-04-01", side: "critical", stances: { AAA: "s", BBB: "s" }, complete: false },
    ]);
    expect(agreement(record, AAA, BBB, [0, 1, 2, 3])).toEqual({ same: 2, of: 3 });
    expect(agreement(record, AAA, BBB, [1])).toEqual({ same: 0, of: 1 });
    expect(agreement(record, AAA, BBB, [])).toEqual({ same: 0, of: 0 });
  });

  test("a vote compares only members of that day; an abstention is no side", () => {
    const record = smallRecord([
      { date: "2022-10-06", side: null, stances: { AAA: "a", BBB: "n", CHN: "n" } },
      { date: "2022-10-07", side: null, stances: { AAA: "a", BBB: "a", CHN: "n" } },
    ]);
    expect(agreement(record, AAA, BBB, [0, 1])).toEqual({ same: 1, of: 2 });
    expect(agreement(record, BBB, CHN, [0, 1])).toEqual({ same: 1, of: 2 });
    expect(agreement(record, AAA, NEW, [0, 1])).toEqual({ same: 0, of: 0 });
  });

  test("a withdrawn or refused signature is no side; a disputed one leaves the statement out", () => {
    const record = smallRecord([
      { date: "2019-01-01", side: "critical", stances: { AAA: "w" } },
      { date: "2019-02-01", side: "critical", stances: { AAA: "x", BBB: "s" } },
      { date: "2019-03-01", side: "critical", stances: { AAA: "d" } },
    ]);
    expect(agreement(record, AAA, BBB, [0, 1, 2])).toEqual({ same: 1, of: 2 });
  });

  test("China's absence from what is said about it is no choice", () => {
    const record = smallRecord([
      { date: "2019-01-01", side: "supportive", stances: {} },
      { date: "2019-02-01", side: "critical", stances: {} },
    ]);
    expect(agreement(record, AAA, CHN, [0, 1])).toEqual({ same: 0, of: 0 });
  });

  test("every pair of the real record agrees with a plain reading of the tables", () => {
    const record = toPositionRecord(loadDataset("data"));
    const selected = selectStatements(record, DEFAULT_FILTERS);
    const complete = tables.statements.filter(
      (row) =>
        row.status === "confirmed" &&
        row.list_complete === "true" &&
        row.topics!.split(";").includes("xinjiang"),
    );
    const stanceOf = new Map(
      tables.entries.map((entry) => [`${entry.statement} ${entry.state}`, entry.stance!]),
    );
    const memberSince = new Map(tables.states.map((row) => [row.iso3!, row.un_member_since!]));
    const column = tables.states.map(({ iso3 }) =>
      complete.map((row) => {
        const stance = stanceOf.get(`${row.id} ${iso3}`);
        if (iso3 === "CHN" && stance === undefined) return null;
        const eligible =
          row.kind === "recorded_vote" ? satOn(iso3!, row.date!) : memberSince.get(iso3!)! <= row.date!;
        if (!eligible || stance === "disputed") return null;
        if (stance === "yes") return "critical";
        if (stance === "no") return "supportive";
        return stance === "sign" || stance === "joined_later" ? row.side! : "neither";
      }),
    );
    const placeOf = tables.states.map(({ iso3 }) => record.states.findIndex((state) => state.iso3 === iso3));
    let differing = 0;
    column.forEach((mine, i) => {
      column.forEach((theirs, j) => {
        const both = complete.map((_, s) => s).filter((s) => mine[s] !== null && theirs[s] !== null);
        const same = both.filter((s) => mine[s] === theirs[s]).length;
        const got = agreement(record, placeOf[i]!, placeOf[j]!, selected);
        if (got.same !== same || got.of !== both.length) differing += 1;
      });
    });
    expect(differing).toBe(0);
    expect(complete.length).toBeGreaterThan(10);
  });
});
