import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import { eventAdvice } from "@/lib/filters/eventAdvice";
import { activeEventClauses, withoutEventClause } from "@/lib/filters/eventClauses";
import { eventParsers } from "@/lib/filters/eventParsers";
import { selectEvents } from "@/lib/filters/selectEvents";
import { eventList } from "@/lib/view/eventList";
import { eventModel } from "@/lib/view/eventModel";
import { eventView } from "@/lib/view/eventView";
import { DATA } from "@/tests/data/copyOfData";

const dataset = loadDataset(DATA);
const events = eventList(dataset);
const { statementById } = dataset;
const asked = (patch: Partial<EventFilters>): EventFilters => ({ ...DEFAULT_EVENT_FILTERS, ...patch });
const select = (patch: Partial<EventFilters>) => selectEvents(events, statementById, asked(patch));

test("without clauses everything is in view, and a chosen event leaves nothing out", () => {
  expect(select({}).size).toBe(events.length);
  expect(select({ event: ["hasan-cat"] }).size).toBe(events.length);
});

test("lanes join, and dates take in what reaches into them", () => {
  expect(select({ lane: ["ohchr", "hasan"] }).size).toBe(
    events.filter(({ lane }) => lane === "ohchr" || lane === "hasan").length,
  );
  const midJune = select({ from: "2022-06-15", to: "2022-06-20" });
  expect([...midJune]).toEqual(["letter-circulation"]);
});

test("clauses about statements leave the facts alone", () => {
  const facts = events.filter(({ kind }) => kind === "fact").length;
  expect(select({ kind: ["recorded_vote"] }).size).toBe(facts + 1);
  expect(select({ topic: "any" }).size).toBe(events.length);
  const tibet = dataset.statements.filter(({ topics }) => topics.includes("tibet")).length;
  expect(select({ topic: "tibet" }).size).toBe(facts + tibet);
  const council = dataset.statements.filter(({ forum }) => forum === "HRC").length;
  expect(select({ forum: "HRC" }).size).toBe(facts + council);
});

test("each clause is a chip that takes itself out; the chosen event is none", () => {
  const filters = asked({ lane: ["ohchr", "hasan"], from: "2022-01-01", topic: "any", event: ["hasan-cat"] });
  const clauses = activeEventClauses(filters);
  expect(clauses.map(({ key, value }) => `${key}:${value}`)).toEqual([
    "lane:ohchr",
    "lane:hasan",
    "from:2022-01-01",
  ]);
  expect(withoutEventClause(filters, clauses[0]!)).toEqual({ lane: ["hasan"] });
  expect(withoutEventClause(filters, clauses[2]!)).toEqual({ from: null });
});

test("where nothing is in view, the advice is the one step that brings most back", () => {
  const advise = (patch: Partial<EventFilters>) => eventAdvice(events, statementById, asked(patch));
  expect(advise({ from: "2023-01-01", to: "2022-01-01" })).toEqual({
    reason: "dates",
    remove: ["from", "to"],
  });
  expect(advise({ lane: ["ohchr"], to: "2018-06-01" })).toEqual({
    reason: "filters",
    remove: ["from", "to"],
  });
  expect(advise({ lane: ["ohchr"], from: "2021-01-01", to: "2021-12-31" }).remove).toEqual(["lane"]);
});

test("dates in the wrong order show the whole axis, and dates beyond it count as its ends", () => {
  const model = eventModel(dataset, "en");
  const whole = { from: 0, to: model.axis.days };
  expect(eventView(model, asked({ from: "2023-01-01", to: "2022-01-01" })).span).toEqual(whole);
  expect(eventView(model, asked({ from: "1990-01-01" })).span).toEqual(whole);
});

test("events there are none of are not opened", () => {
  const view = eventView(eventModel(dataset, "en"), asked({ event: ["nothing", "hasan-cat"] }));
  expect(view.chosen.map(({ id }) => id)).toEqual(["hasan-cat"]);
});

test("the address keeps known lanes and well-formed ids", () => {
  expect(eventParsers.lane.parse("ohchr,weather")).toEqual(["ohchr"]);
  expect(eventParsers.event.parse("hasan-cat,<b>")).toEqual(["hasan-cat"]);
  expect(eventParsers.from.parse("2021-02-30")).toBeNull();
});
