import { describe, expect, test } from "vitest";
import { tables } from "../../browser/countsFromTables";
import { smallRecord } from "../../fixtures/smallRecord";
import { loadDataset } from "@/lib/data/loadDataset";
import { LIST_PARTS, listSets } from "@/lib/stats/listSets";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const record = toPositionRecord(loadDataset("data"));
const place = (id: string) => record.statements.findIndex((statement) => statement.id === id);
const everyone = new Uint8Array(record.states.length).fill(1);
const codes = (places: readonly number[]) => places.map((i) => record.states[i]!.iso3).sort();
const entriesOf = (id: string, ...stances: string[]) =>
  tables.entries.filter((e) => e.statement === id && stances.includes(e.stance!)).map((e) => e.state!);

const NONE = { least: 0, most: 0, open: false };

describe.each([
  ["hrc50-2022-06-14-critical", "unga77-2022-10-31-critical"],
  ["unga77-2022-10-31-critical", "unga78-2023-10-18-critical"],
  ["hrc41-2019-07-12-supportive", "hrc50-2022-06-14-supportive"],
])("%s and %s", (first, second) => {
  const sets = listSets(record, place(first), place(second), everyone);
  const [x, y] = [first, second].map((id) => entriesOf(id, "sign", "joined_later")) as [string[], string[]];

  test("fall into what is only on one and what is on both", () => {
    expect(codes(sets.onlyFirst)).toEqual(x.filter((iso3) => !y.includes(iso3)).sort());
    expect(codes(sets.both)).toEqual(x.filter((iso3) => y.includes(iso3)).sort());
    expect(codes(sets.onlySecond)).toEqual(y.filter((iso3) => !x.includes(iso3)).sort());
    expect(sets.onlyFirst.length + sets.both.length).toBe(record.statements[place(first)]!.named);
    expect(sets.onlySecond.length + sets.both.length).toBe(record.statements[place(second)]!.named);
  });

  test("withdrawn, refused and disputed names are apart", () => {
    const off = [first, second].flatMap((id) => entriesOf(id, "withdrew", "declined", "disputed"));
    expect(codes(sets.removed)).toEqual([...new Set(off)].sort());
  });
});

test("the critical lists of June and October 2022: 47 and 50 names", () => {
  const sets = listSets(
    record,
    place("hrc50-2022-06-14-critical"),
    place("unga77-2022-10-31-critical"),
    everyone,
  );
  expect(sets.onlyFirst.length + sets.both.length).toBe(47);
  expect(sets.onlySecond.length + sets.both.length).toBe(50);
  expect(codes(sets.onlySecond)).toContain("TUR");
  expect(sets.missing).toEqual([NONE, NONE]);
});

test("what was declared and is not known is told, and is not zero where no number was declared", () => {
  const missing = (first: string, second: string) =>
    listSets(record, place(first), place(second), everyone).missing;
  expect(missing("hrc50-2022-06-14-supportive", "hrc57-2024-09-24-supportive")).toEqual([
    { least: 69 - 11, most: 69 - 11, open: false },
    null,
  ]);
  expect(
    missing("hrc47-2021-06-22-critical", "unga78-2023-10-18-critical"),
    "a withdrawal hides nothing",
  ).toEqual([{ least: 44 - 38, most: 44 - 38, open: false }, NONE]);
  expect(
    missing("hrc47-2021-06-22-supportive", "unga3c75-2020-10-06-supportive-hong-kong"),
    "who joined a number that grew hides one more",
  ).toEqual([
    { least: 65 - 6, most: 69 - 9, open: true },
    { least: 55 - 5, most: 57 - 5, open: false },
  ]);
});

test("states that do not pass the filters are in no set", () => {
  const small = smallRecord([
    { date: "2019-01-01", side: "critical", stances: { AAA: "s", BBB: "w", OBS: "s" } },
    { date: "2020-01-01", side: "critical", stances: { AAA: "j", NEW: "s" } },
  ]);
  expect(listSets(small, 0, 1, Uint8Array.of(1, 1, 1, 1, 1))).toMatchObject({
    onlyFirst: [3],
    both: [0],
    onlySecond: [4],
    removed: [1],
  });
  const none = listSets(small, 0, 1, Uint8Array.of(0, 0, 0, 0, 1));
  expect(LIST_PARTS.map((part) => none[part])).toEqual([[], [], [4]]);
  expect(none.removed).toEqual([]);
});
