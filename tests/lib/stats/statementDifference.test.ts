import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { statementDifference } from "@/lib/stats/statementDifference";
import { statementSeries } from "@/lib/stats/statementSeries";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { smallRecord } from "../../fixtures/smallRecord";
import { readRows } from "../../data/readRows";

const record = toPositionRecord(loadDataset("data"));
const statements = readRows("data/statements.csv");
const entries = readRows("data/entries.csv");

type Row = Record<string, string>;

const stanceOn = (id: string, iso3: string) =>
  entries.find((entry) => entry.statement === id && entry.state === iso3)?.stance;
const isNamed = (stance: string | undefined) => stance === "sign" || stance === "joined_later";
const sharesTopic = (a: Row, b: Row) =>
  a.topics!.split(";").some((topic) => b.topics!.split(";").includes(topic));
const isOnFirstTopic = (other: Row, row: Row) =>
  other.topics!.split(";").includes(row.topics!.split(";")[0]!);
const place = (id: string) => record.statements.findIndex((statement) => statement.id === id);

/** The statement before, straight from the table. */
function previousOf(row: Row): Row | undefined {
  const earlier = statements.filter(
    (other) =>
      other.side === row.side &&
      other.forum === row.forum &&
      other.status === "confirmed" &&
      other.date! < row.date! &&
      sharesTopic(other, row),
  );
  const day = earlier
    .map((other) => other.date!)
    .sort()
    .at(-1);
  return earlier
    .filter((other) => other.date === day)
    .sort(
      (a, b) =>
        Number(isOnFirstTopic(b, row)) - Number(isOnFirstTopic(a, row)) ||
        Number(b.declared_count) - Number(a.declared_count),
    )[0];
}

/** The side of a state's newest position before a day, by the plainest reading of the tables. */
function lastSide(row: Row, iso3: string): string | null {
  const positions = statements
    .filter((other) => other.date! < row.date! && other.status === "confirmed" && sharesTopic(other, row))
    .flatMap((other) => {
      const stance = stanceOn(other.id!, iso3);
      const side = isNamed(stance) ? other.side! : { yes: "critical", no: "supportive" }[stance ?? ""];
      return side ? [{ date: other.date!, side }] : [];
    });
  const day = positions
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const sides = new Set(positions.filter(({ date }) => date === day).map(({ side }) => side));
  return sides.size === 1 ? [...sides][0]! : null;
}

function changeOf(row: Row, previous: Row, iso3: string): string | null {
  const then = stanceOn(previous.id!, iso3);
  const now = stanceOn(row.id!, iso3);
  if (now === "withdrew") return "withdrew";
  if (isNamed(now)) {
    const last = lastSide(row, iso3);
    if (last !== null && last !== row.side) return "switched";
    if (isNamed(then)) return "stayed";
    const sure =
      then === "withdrew" || then === "declined" || (then === undefined && previous.list_complete === "true");
    return sure ? "joined" : "perhapsJoined";
  }
  if (!isNamed(then)) return null;
  const sure = now === "declined" || (now === undefined && row.list_complete === "true");
  return sure ? "absent" : "perhapsAbsent";
}

describe("the difference from the statement before", () => {
  const compared = statements.flatMap((row) => {
    const previous = row.side === "" || row.status !== "confirmed" ? undefined : previousOf(row);
    return previous === undefined ? [] : [{ row, previous }];
  });

  it("finds the statement before of every statement of the tables", () => {
    expect(compared.length).toBeGreaterThan(20);
    for (const row of statements) {
      const { previous } = statementSeries(record, place(row.id!));
      const expected = compared.find((pair) => pair.row === row)?.previous.id ?? null;
      expect(previous === null ? null : record.statements[previous]!.id, row.id).toBe(expected);
    }
  });

  it.each(compared.map((pair) => [pair.row.id, pair] as const))(
    "agrees with the tables for %s",
    (_, pair) => {
      const { row, previous } = pair;
      const here = place(row.id!);
      const counted = record.statements.flatMap(({ counted: yes, topics }, s) =>
        yes && topics.some((topic) => record.statements[here]!.topics.includes(topic)) ? [s] : [],
      );
      const found = statementDifference(record, place(previous.id!), here, counted);
      const changeOfState = new Map(
        Object.entries(found).flatMap(([change, states]) =>
          states.map((i) => [record.states[i]!.iso3, change]),
        ),
      );
      const expected = new Map(
        record.states.flatMap(({ iso3 }) => {
          const change = changeOf(row, previous, iso3);
          return change === null ? [] : [[iso3, change] as const];
        }),
      );
      expect(Object.fromEntries(changeOfState)).toEqual(Object.fromEntries(expected));
    },
  );
});

describe("what cannot be told", () => {
  const twoOf = (firstComplete: boolean, secondComplete: boolean) =>
    smallRecord([
      { date: "2020-01-01", side: "critical", stances: { AAA: "s", OBS: "s" }, complete: firstComplete },
      { date: "2021-01-01", side: "critical", stances: { BBB: "s", OBS: "w" }, complete: secondComplete },
    ]);
  const changes = (first: boolean, second: boolean) =>
    statementDifference(twoOf(first, second), 0, 1, [0, 1]);

  it("never takes the absence from an unpublished list for an act", () => {
    expect(changes(true, false)).toMatchObject({ absent: [], perhapsAbsent: [0], joined: [1] });
    expect(changes(false, true)).toMatchObject({ absent: [0], joined: [], perhapsJoined: [1] });
    expect(changes(true, true)).toMatchObject({ absent: [0], joined: [1], withdrew: [3] });
  });

  it("calls a state that last stood on the other side a switch, also where the earlier list is not known in full", () => {
    const switched = smallRecord([
      { date: "2020-01-01", side: "critical", stances: {}, complete: false },
      { date: "2020-06-01", side: "supportive", stances: { AAA: "s", BBB: "s" } },
      { date: "2020-07-01", side: "critical", stances: { BBB: "s" } },
      { date: "2021-01-01", side: "critical", stances: { AAA: "s", BBB: "s" } },
    ]);
    expect(statementDifference(switched, 0, 3, [0, 1, 2, 3])).toMatchObject({
      switched: [0],
      perhapsJoined: [1],
    });
  });

  it("has no series for a vote or for a statement known second-hand", () => {
    const mixed = smallRecord([
      { date: "2020-01-01", side: "critical", stances: {} },
      { date: "2021-01-01", side: null, stances: { AAA: "y" } },
      { date: "2022-01-01", side: "critical", stances: {}, counted: false },
      { date: "2023-01-01", side: "critical", stances: {} },
    ]);
    expect(statementSeries(mixed, 1)).toEqual({ previous: null, next: null });
    expect(statementSeries(mixed, 2)).toEqual({ previous: null, next: null });
    expect(statementSeries(mixed, 3)).toEqual({ previous: 0, next: null });
    expect(statementSeries(mixed, 0)).toEqual({ previous: null, next: 3 });
  });
});
