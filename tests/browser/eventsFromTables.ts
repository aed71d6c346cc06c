import { readFileSync } from "node:fs";
import { tables } from "./countsFromTables";
import { facts } from "./factTables";

/** An event as the tables have it, read without any of the product's own code. */
export interface ReadEvent {
  readonly id: string;
  /** As exactly as the tables give them. */
  readonly dates: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The date in English words. */
  readonly written: string;
  /** Of a fact; empty for a statement. */
  readonly title: string;
  readonly side: string | null;
  readonly named: string;
  readonly declared: string;
  readonly votes: { readonly yes: string; readonly no: string; readonly abstain: string } | null;
}

/** Dates of facts that are no events by their kind, read from their cells by hand. */
const READ_BY_HAND: Readonly<Record<string, readonly string[]>> = {
  "letter-forty": ["2022-08-25"],
  "ohchr-2024": ["2024-08-27"],
  "turk-2026": ["2026-02-27"],
  "aspi-meta": ["2022-07-20"],
  "aspi-2021-tweets-month": ["2021-03-30"],
  "aspi-dec2021-cnhu": ["2021-12"],
  "aspi-euvs-2018": ["2018", "2019-08"],
  "aspi-aggressive-since": ["2020"],
  "aspi-social-period": ["2020-01-01", "2022-01-01"],
  "aspi-articles-period": ["2021-01-01", "2022-01-01"],
  "gdelt-first": ["2015-02-18"],
  "tip-list-2021": ["2021"],
  "tip-2023-china": ["2023"],
};

const messages = JSON.parse(readFileSync("messages/en.json", "utf8")) as {
  events: { title: Record<string, string> };
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];

function inWords(date: string): string {
  const [year, month, day] = date.split("-");
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join(" ");
}

function daysOf(dates: readonly string[]) {
  const [from, to] = [dates[0]!, dates.at(-1)!];
  const [year, month] = to.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
  return {
    dates,
    first: `${from}-01-01`.slice(0, 10),
    last: to.length === 10 ? to : lastOfMonth,
    written: dates.map(inWords).join(" to "),
  };
}

/** Every statement and every dated event of the facts. */
export function datedEvents(): ReadEvent[] {
  const none = { side: null, named: "", declared: "", votes: null };
  const happened = facts.flatMap(({ id, kind, value }) => {
    if (kind !== "event" && READ_BY_HAND[id!] === undefined) return [];
    const cell = (kind === "event" ? JSON.parse(value!) : READ_BY_HAND[id!]) as unknown;
    const dates = (Array.isArray(cell) ? cell : [cell]).map(String);
    return [{ id: id!, ...daysOf(dates), title: messages.events.title[id!]!, ...none }];
  });
  const stated = tables.statements.map((row) => ({
    id: row.id!,
    ...daysOf([row.date!]),
    title: "",
    side: row.side === "" ? null : row.side!,
    named: row.named_count!,
    declared: row.declared_count!,
    votes:
      row.tally_yes === "" ? null : { yes: row.tally_yes!, no: row.tally_no!, abstain: row.tally_abstain! },
  }));
  return [...happened, ...stated];
}
