"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { EventMarkModel, EventWords } from "@/components/charts/events/eventMarkModel";
import { TOPICS, type Topic } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { EventItem, EventModel, EventStatement } from "@/lib/view/eventModel";

type Translator = (key: string, values?: Record<string, string | number>) => string;

/** A longer name, such as an official one, leaves no room for the numbers beside a mark. */
const LONGEST_NAME = 24;

/** How every event is drawn and what is said of it, made once per language. */
export function useEventMarks({ events, language }: EventModel): ReadonlyMap<string, EventMarkModel> {
  const t = useTranslations("events") as unknown as Translator;
  const statement = useTranslations("timeline") as unknown as Translator;
  return useMemo(
    () => new Map(events.map((event) => [event.id, markOf(event, wordsOf(event, language, t, statement))])),
    [events, language, t, statement],
  );
}

function markOf({ id, statement, precision, dispute }: EventItem, words: EventWords): EventMarkModel {
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
    // Where no number was declared the list has no known end: it is drawn as half public.
    share: declared === null ? 0.5 : complete ? 1 : named / declared,
    counted: statement?.counted ?? true,
    tally,
    words,
  };
}

function wordsOf(event: EventItem, language: string, t: Translator, timeline: Translator): EventWords {
  const { id, statement, facts, precision, dispute, lane } = event;
  const date = dateOf(event, language, t);
  const title = statement ? timeline("name", nameOf(statement)) : t(`title.${id}`);
  const detail = statement ? ratioOf(statement, timeline) : facts[0]!.statement;
  const doubts = [
    ...(dispute === null ? [] : [t("dispute", { text: dispute })]),
    ...(precision === "day" || precision === "period" ? [] : [t(`precision.${precision}`)]),
    ...(statement?.counted === false ? [t("uncounted")] : []),
  ];
  const label = [t("label", { date, title, lane: t(`lane.${lane}`) }), detail, ...doubts].join(" ");
  return { date, title, detail, doubts, mark: statement ? shortOf(statement, t) : title, label };
}

function dateOf({ written, precision }: EventItem, language: string, t: Translator): string {
  const [from, to] = written;
  if (to !== undefined) {
    return t("period", { from: formatPartialDate(from, language), to: formatPartialDate(to, language) });
  }
  return precision === "day" ? formatDate(from, language) : formatPartialDate(from, language);
}

function nameOf({ kind, forum, session, side, topics }: EventStatement) {
  const key = (listed: readonly Topic[]) => TOPICS.filter((topic) => listed.includes(topic)).join("_");
  return { kind, forum, session, side: side ?? "none", topics: key(topics) };
}

function ratioOf({ named, declared, tally }: EventStatement, t: Translator): string {
  if (tally !== null) return t("votes", { ...tally });
  return declared === null ? t("ratioUndeclared", { named }) : t("ratio", { named, declared });
}

function shortOf({ named, declared, tally, leadName }: EventStatement, t: Translator): string {
  if (tally !== null) return t("short.vote", { ...tally });
  return t("short.statement", {
    // Isolated, so that a name of the other direction leaves the words in their order.
    lead: leadName !== null && leadName.length <= LONGEST_NAME ? `\u2068${leadName}\u2069` : "none",
    named,
    declared: declared ?? "none",
  });
}
