import { describe, expect, test } from "vitest";
import { countsOf, standingsOf, tables } from "../../browser/countsFromTables";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { selectStatements } from "@/lib/filters/selectStatements";
import { compileRecord } from "@/lib/stats/compileRecord";
import { councilBalance } from "@/lib/stats/councilBalance";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const compiled = compileRecord(toPositionRecord(loadDataset("data")));
const everyone = new Uint8Array(compiled.record.states.length).fill(1);
const selected = selectStatements(compiled.record, DEFAULT_FILTERS);
const balance = (lens: "day" | "record", until = "2026-11-23", considered = everyone) =>
  councilBalance(compiled, { selected, rule: "any", lens, until, considered });
const membersOn = (day: string) =>
  new Set(
    tables.terms
      .filter(
        ({ term_start: start, term_end: end, suspended_from: from, suspended_to: to }) =>
          start! <= day && day <= end! && !(from && from <= day && (!to || day < to)),
      )
      .map(({ iso3 }) => iso3!),
  );
const named = (counts: readonly number[] | null) =>
  counts &&
  Object.fromEntries(STANDINGS.map((name, i) => [name, counts[i]!]).filter(([, count]) => count !== 0));
const daysOf = (from: string, to: string) => {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
};

describe("the balance of the Council", () => {
  const steps = balance("day");

  test("every day's members are those of the tables, and no day of change is missed", () => {
    let step = -1;
    let before = "";
    for (const day of daysOf("2006-06-19", "2026-11-23")) {
      if (steps[step + 1]?.date === day) step += 1;
      const members = [...membersOn(day)].join();
      if (members !== before) {
        expect(steps[step]!.date, `the membership changes on ${day}`).toBe(day);
        expect(steps[step]!.members, day).toBe(membersOn(day).size);
      }
      before = members;
    }
    expect(step).toBe(steps.length - 1);
  });

  test("47 sit but while a seat was vacant or suspended", () => {
    const short = steps.flatMap(({ date, members }, i) =>
      members < 47 ? [`${date} to ${steps[i + 1]?.date ?? ""}: ${members}`] : [],
    );
    expect(short).toEqual([
      "2011-03-01 to 2011-06-19: 46",
      "2011-06-19 to 2011-11-18: 46",
      "2018-06-20 to 2018-07-13: 46",
      "2022-04-07 to 2022-05-10: 46",
    ]);
    expect(Math.max(...steps.map(({ members }) => members))).toBe(47);
  });

  test("before the first statement there is nothing, and from then on every step is a plain recount", () => {
    for (const { date, counts, members } of steps) {
      if (date < "2019-07-08") {
        expect(counts, date).toBeNull();
        continue;
      }
      const sitting = membersOn(date);
      expect(named(counts), date).toEqual(countsOf(standingsOf({ to: date }), (iso3) => sitting.has(iso3)));
      expect(
        counts!.reduce((sum, count) => sum + count, 0),
        date,
      ).toBe(members);
    }
    expect(
      steps.some(({ date }) => date === "2022-10-06"),
      "the vote is a step",
    ).toBe(true);
  });

  test("over the whole record, every Council since 2006 is counted by what its members did later", () => {
    const whole = balance("record");
    expect(whole[0]!.date).toBe("2006-06-19");
    for (const { date, counts } of whole) {
      const sitting = membersOn(date);
      expect(named(counts), date).toEqual(countsOf(standingsOf({}), (iso3) => sitting.has(iso3)));
    }
  });

  test("states outside the filters sit, and are not counted", () => {
    const african = Uint8Array.from(compiled.record.states, ({ region }) => Number(region === "African"));
    const step = balance("day", "2022-10-06", african).at(-1)!;
    expect(step).toMatchObject({ date: "2022-10-06", members: 47, counted: 13 });
    expect(step.counts!.reduce((sum, count) => sum + count, 0)).toBe(13);
  });
});
