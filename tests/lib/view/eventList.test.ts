import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { EVENT_LANES } from "@/lib/domain/datedEvent";
import { eventList } from "@/lib/view/eventList";
import { eventModel, linksOf } from "@/lib/view/eventModel";
import { DATED_FACTS, DISPUTED_DATES, laneOfFact, MORE_ABOUT } from "@/lib/view/eventRules";
import messages from "@/messages/en.json";
import { DATA } from "@/tests/data/copyOfData";
import { readRows } from "@/tests/data/readRows";

const rows = (file: string) => readRows(path.join(DATA, file));
const dataset = loadDataset(DATA);
const events = eventList(dataset);
const byId = new Map(events.map((event) => [event.id, event]));

test("every event of the facts and every statement stands once, and nothing else but the facts named in the rules", () => {
  const eventFacts = rows("facts.csv").flatMap(({ id, kind }) => (kind === "event" ? [id!] : []));
  const statements = rows("statements.csv").map(({ id }) => id!);
  expect(statements).toHaveLength(34);
  const expected = [...eventFacts, ...statements, ...Object.keys(DATED_FACTS)];
  expect(events.map(({ id }) => id).sort()).toEqual(expected.sort());
  expect(new Set(expected).size).toBe(expected.length);
});

test("every event has one lane, and statements have their forum's", () => {
  for (const { lane } of events) expect(EVENT_LANES).toContain(lane);
  expect(new Set(events.map(({ lane }) => lane)).size).toBe(EVENT_LANES.length);
  for (const { id, forum } of rows("statements.csv")) {
    expect([id, byId.get(id!)!.lane]).toEqual([id, forum === "HRC" ? "council" : "assembly"]);
  }
  for (const { id } of rows("facts.csv").filter(
    (row) => row.id!.startsWith("hasan-") && row.kind === "event",
  )) {
    expect([id, byId.get(id!)!.lane]).toEqual([id, "hasan"]);
  }
});

test("a fact of a category without a lane is refused", () => {
  expect(() => laneOfFact({ id: "new", category: "weather" })).toThrow("no lane for the fact new");
});

test("dates are those of the tables, as exactly as the tables give them", () => {
  for (const { id, date } of rows("statements.csv")) {
    expect(byId.get(id!)).toMatchObject({ first: date, last: date, written: [date], precision: "day" });
  }
  for (const { id, value } of rows("facts.csv").filter(({ kind }) => kind === "event")) {
    const cell = JSON.parse(value!) as unknown;
    const written = (Array.isArray(cell) ? cell : [cell]).map(String);
    const event = byId.get(id!)!;
    expect([id, event.written]).toEqual([id, written]);
    expect(event.first.startsWith(written[0]!)).toBe(true);
    expect(event.last.startsWith(written.at(-1)!)).toBe(true);
  }
});

test.each([
  ["letter-circulation", "2022-06-01", "2022-06-30", "month"],
  ["hasan-turkey-since", "2012-01-01", "2012-12-31", "year"],
  ["hasan-arrest", "2021-07-19", "2021-07-20", "period"],
  ["aspi-euvs-2018", "2018-01-01", "2019-08-31", "period"],
  ["letter-forty", "2022-08-25", "2022-08-25", "day"],
  ["aspi-meta", "2022-07-20", "2022-07-20", "day"],
  ["aspi-2021-tweets-month", "2021-03-30", "2021-03-30", "day"],
  ["aspi-dec2021-cnhu", "2021-12-01", "2021-12-31", "month"],
  ["tip-2023-china", "2023-01-01", "2023-12-31", "year"],
])("%s lies from %s to %s", (id, first, last, precision) => {
  expect(byId.get(id)).toMatchObject({ first, last, precision });
});

test("events are in order of time", () => {
  const days = events.map(({ first }) => first);
  expect(days).toEqual([...days].sort());
});

test("the rules speak of facts there are, and no fact is both an event and more about one", () => {
  const facts = new Set(rows("facts.csv").map(({ id }) => id!));
  for (const id of [...Object.keys(DATED_FACTS), ...Object.keys(MORE_ABOUT), ...DISPUTED_DATES]) {
    expect([id, facts.has(id)]).toEqual([id, true]);
  }
  for (const [fact, event] of Object.entries(MORE_ABOUT)) {
    expect([fact, byId.has(fact), byId.has(event)]).toEqual([fact, false, true]);
  }
});

test("every event of the facts has a title in the catalogue, and no title is left over", () => {
  const titled = Object.keys(messages.events.title).sort();
  expect(titled).toEqual(events.flatMap(({ id, kind }) => (kind === "fact" ? [id] : [])).sort());
});

test("an event whose day sources give differently says how", () => {
  const model = eventModel(dataset, "en");
  const doubted = model.events.filter(({ dispute }) => dispute !== null);
  expect(doubted.map(({ id }) => id).sort()).toEqual([...DISPUTED_DATES].sort());
  expect(doubted.find(({ id }) => id === "hasan-released")!.dispute).toContain("14 February");
});

test("what followed never lies before what it followed, and leads from the letter to the vote", () => {
  for (const { from, to, ground } of dataset.followed) {
    expect([from, to, byId.get(to)!.last >= byId.get(from)!.first]).toEqual([from, to, true]);
    const known = dataset.factById.has(ground) || dataset.statementById.has(ground);
    expect([ground, known]).toEqual([ground, true]);
  }
  const next = (id: string) => linksOf(dataset.followed, id).after.map(({ to }) => to);
  expect(next("letter-circulation")).toContain("letter-forty");
  expect(next("letter-forty")).toContain("ohchr-assessment");
  expect(next("ohchr-assessment")).toContain("hrc51-2022-10-06-vote");
  expect(linksOf(dataset.followed, "hasan-us").before.map(({ from }) => from)).toEqual(["hasan-released"]);
});

test("a statement's share is that of its table", () => {
  for (const { id, statement } of eventModel(dataset, "en").events) {
    if (statement === null) continue;
    const row = rows("statements.csv").find((one) => one.id === id)!;
    expect([id, String(statement.named), String(statement.declared ?? "")]).toEqual([
      id,
      row.named_count,
      row.declared_count,
    ]);
    const sources = rows("sources.csv").filter((source) => source.statement === id);
    expect(statement.sources).toBe(sources.length);
  }
});

const digits = (text: string): string[] => [...(text.match(/\d+/g) ?? [])];
const cellsOf = (id: string) =>
  [...rows("facts.csv"), ...rows("statements.csv")]
    .filter((row) => row.id === id)
    .flatMap((row) => Object.values(row))
    .join(" ");

test("every number in a title is in its fact, or in a fact that says more about it", () => {
  for (const [id, title] of Object.entries(messages.events.title)) {
    const more = Object.keys(MORE_ABOUT).filter((fact) => MORE_ABOUT[fact] === id);
    const known = digits([id, ...more].map(cellsOf).join(" "));
    expect([id, digits(title).filter((number) => !known.includes(number))]).toEqual([id, []]);
  }
});

test("every number in the words that tie two events is in what they rest on", () => {
  for (const { from, to, ground, note } of dataset.followed) {
    const known = digits([from, to, ground].map(cellsOf).join(" "));
    expect([note, digits(note).filter((number) => !known.includes(number))]).toEqual([note, []]);
  }
});
