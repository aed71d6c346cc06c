import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { findings, type Findings } from "@/lib/view/findings";
import { publicityWords } from "./publicityWords";
import type { Words } from "./words";

export interface HeadlineWords {
  /** Forum, dates and counting rule of what is in view. */
  readonly scope: string;
  readonly finding: string;
  /** What is not known, sentence by sentence; empty where nothing need be said. */
  readonly known: readonly string[];
}

type Model = Pick<DashboardModel, "record" | "names" | "language">;

/** The finding of a view in words with its ground; pages, pictures and their descriptions all say this. */
export function headlineWords(t: Words, model: Model, view: DashboardView): HeadlineWords {
  const found = findings(model.record, view);
  return {
    scope: scopeWords(t, found, model, view),
    finding: findingWords(t, found, model, view),
    known: knownWords(t, found, model, view),
  };
}

function scopeWords(t: Words, { first, last, forum }: Findings, model: Model, view: DashboardView): string {
  if (first === null || last === null) return t("headline.scopeEmpty");
  return t("headline.scope", {
    forum,
    from: formatDate(first, model.language),
    to: formatDate(last, model.language),
    days: first === last ? "one" : "more",
    rule: view.filters.rule,
  });
}

function findingWords(t: Words, found: Findings, model: Model, { filters }: DashboardView): string {
  const { considered, statements, kind, critical, supportive, both } = found;
  if (statements === 0 || considered === 0) return t("headline.empty");
  const topic = t(`headline.topic.${filters.topic}`);
  const ground = t("headline.ground", { kind, count: statements, topic });
  if (found.only !== null) {
    const { state, standing } = found.only;
    const position = t(`map.position.${standing}`);
    return t("headline.findingOne", { ground, name: model.names[state]!, position });
  }
  const values = { ground, critical, supportive, both };
  return considered < model.record.states.length
    ? t("headline.findingOf", { ...values, considered })
    : t("headline.finding", values);
}

function knownWords(t: Words, { unknown }: Findings, model: Model, view: DashboardView): string[] {
  const total = model.record.states.length;
  const sentences = publicityWords(t, view.publicity);
  if (view.stateCount < total) sentences.unshift(t("headline.limited", { count: view.stateCount, total }));
  if (unknown > 0) sentences.push(t("headline.absence", { count: unknown }));
  return sentences;
}
