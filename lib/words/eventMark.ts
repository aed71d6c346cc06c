import type { EventId, EventPrecision } from "@/lib/domain/datedEvent";
import { formatDate } from "@/lib/format/formatDate";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import { isolated } from "@/lib/format/isolated";
import type { EventItem, EventStatement } from "@/lib/view/eventModel";
import { statementName } from "./statementName";
import type { Words } from "./words";

/** What one mark says, in the page's language. */
export interface EventWords {
  readonly date: string;
  readonly title: string;
  /** How much of a list is known, how a vote went, or the fact as a sentence. */
  readonly detail: string;
  /** How exactly the date is known, and where sources differ; empty where there is nothing to say. */
  readonly doubts: readonly string[];
  /** What is written beside the mark where there is room. */
  readonly mark: string;
  /** All of it in one line, for those who do not see the mark. */
  readonly label: string;
}

/** How one event is drawn: a statement by its side and the named part of its list, all else as an event. */
export interface EventMarkModel {
  readonly id: EventId;
  readonly sign: "critical" | "supportive" | "vote" | "event";
  readonly precision: EventPrecision;
  readonly disputed: boolean;
  /** The named part of those declared, 0 to 1. */
  readonly share: number;
  readonly counted: boolean;
  /** A vote's parts. */
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  readonly words: EventWords;
}

/** A longer name, such as an official one, leaves no room for the numbers beside a mark. */
const LONGEST_NAME = 24;

/** How an event is drawn and what is said of it; the page and its picture both use this. */
export function eventMark(t: Words, event: EventItem, language: string): EventMarkModel {
  const { id, statement, precision, dispute } = event;
  const { named, declared, complete, tally } = statement ?? {
    named: 1,
    declared: 1,
    complete: true,
    tally: null,
  };
  return {
    id,
    sign: statement === null ? "event" : (statement.side ?? "vote"),
    precision,
    disputed: dispute !== null,
    // Where no number was declared the list has no known end: it is drawn as half known.
    share: declared === null ? 0.5 : complete ? 1 : named / declared,
    counted: statement?.counted ?? true,
    tally,
    words: wordsOf(t, event, language),
  };
}

function wordsOf(t: Words, event: EventItem, language: string): EventWords {
  const { id, statement, facts, precision, dispute, lane } = event;
  const date = dateOf(t, event, language);
  const title = statement ? statementName(t, statement) : t(`events.title.${id}`);
  const detail = statement ? ratioOf(t, statement) : facts[0]!.statement;
  const doubts = [
    ...(dispute === null ? [] : [t("events.dispute", { text: dispute })]),
    ...(precision === "day" || precision === "period" ? [] : [t(`events.precision.${precision}`)]),
    ...(statement?.counted === false ? [t("events.uncounted")] : []),
  ];
  const label = [t("events.label", { date, title, lane: t(`events.lane.${lane}`) }), detail, ...doubts].join(
    " ",
  );
  return { date, title, detail, doubts, mark: statement ? shortOf(t, statement) : title, label };
}

function dateOf(t: Words, { written, precision }: EventItem, language: string): string {
  const [from, to] = written;
  if (to !== undefined) {
    return t("events.period", {
      from: formatPartialDate(from, language),
      to: formatPartialDate(to, language),
    });
  }
  return precision === "day" ? formatDate(from, language) : formatPartialDate(from, language);
}

function ratioOf(t: Words, { named, declared, tally }: EventStatement): string {
  if (tally !== null) return t("timeline.votes", { ...tally });
  return declared === null
    ? t("timeline.ratioUndeclared", { named })
    : t("timeline.ratio", { named, declared });
}

function shortOf(t: Words, { named, declared, tally, leadName }: EventStatement): string {
  if (tally !== null) return t("events.short.vote", { ...tally });
  return t("events.short.statement", {
    lead: leadName !== null && leadName.length <= LONGEST_NAME ? isolated(leadName) : "none",
    named,
    declared: declared ?? "none",
  });
}
