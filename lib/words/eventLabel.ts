import { TOPICS } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import { isolated } from "@/lib/format/isolated";
import type { EventItem, EventStatement } from "@/lib/view/eventModel";
import { eventMark } from "./eventMark";
import type { Words } from "./words";

/** What is written beside an event's mark in a picture, where nobody can point at it. */
export interface EventLabel {
  readonly date: string;
  readonly name: string;
  /** A statement without its kind and who led it, for little room. */
  readonly short: string;
}

/** A longer name, such as an official one, leaves no room for the rest. */
const LONGEST_NAME = 24;

/** An event's date and name in few words; a statement by its side and the named part of its list. */
export function eventLabel(t: Words, event: EventItem, language: string): EventLabel {
  const { words } = eventMark(t, event, language);
  const { precision, written, statement } = event;
  return {
    date: precision === "day" ? formatDate(written[0], language, "short") : words.date,
    name: statement === null ? words.title : statementName(t, statement),
    short: statement === null ? words.title : statementName(t, statement, true),
  };
}

function statementName(t: Words, statement: EventStatement, short = false): string {
  const { kind, side, topics, named, declared, leadName, counted, tally } = statement;
  if (tally !== null) return t("events.short.vote", { ...tally });
  return t("picture.events.statement", {
    kind: short ? "short" : kind,
    // Most are on Xinjiang, alone or with others; it is said where one is not.
    topic: topics.includes("xinjiang") ? "xinjiang" : TOPICS.filter((one) => topics.includes(one)).join("_"),
    side: side ?? "none",
    lead: !short && leadName !== null && leadName.length <= LONGEST_NAME ? isolated(leadName) : "none",
    named,
    declared: declared ?? "none",
    counted: counted ? "yes" : "no",
  });
}
