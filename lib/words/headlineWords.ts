import { VOTES } from "@/lib/domain/stance";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { findings, type Findings } from "@/lib/view/findings";
import { laterChanges } from "@/lib/view/laterChanges";
import type { VoteResult } from "@/lib/view/voteResult";
import { laterWords } from "./laterWords";
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

function findingWords(t: Words, found: Findings, model: Model, view: DashboardView): string {
  const { considered, statements, kinds, critical, supportive, both } = found;
  const { rule, topic } = view.filters;
  if (statements === 0) return t("headline.noStatement");
  if (considered === 0) return t("headline.noState");
  if (found.vote !== null) return voteWords(t, found.vote, found, model, view);
  const ground = t("headline.ground", {
    rule,
    kinds: kinds.join("_"),
    count: statements,
    topic: t(`headline.topic.${topic}`),
  });
  if (found.only !== null) {
    const { state, standing } = found.only;
    const position = t(`map.position.${standing}`);
    return t("headline.findingOne", { ground, name: model.names[state]!, position });
  }
  const all = considered === model.record.states.length;
  const chosen = all ? "" : chosenWords(t, considered, model, view);
  if (found.side !== null) {
    const values = { ground, side: found.side, count: found[found.side], chosen };
    return t(all ? "headline.findingSide" : "headline.findingSideOf", values);
  }
  const values = { ground, critical, supportive, both, chosen };
  return t(all ? "headline.finding" : "headline.findingOf", values);
}

/** One recorded vote is told by its result: by sides it would leave out how China voted. */
function voteWords(
  t: Words,
  { statement, ...votes }: VoteResult,
  { considered, only }: Findings,
  model: Model,
  view: DashboardView,
): string {
  const [topic, ...others] = statement.topics;
  const ground = t("headline.voteGround", {
    date: formatDate(statement.date, model.language),
    topic: t(`headline.topic.${others.length === 0 ? topic! : "any"}`),
  });
  if (only !== null) {
    const vote = VOTES.find((name) => votes[name] === 1) ?? "none";
    return t("headline.voteOne", { ground, name: model.names[only.state]!, vote });
  }
  return considered < model.record.states.length
    ? t("headline.voteOf", { ...votes, ground, chosen: chosenWords(t, considered, model, view) })
    : t("headline.vote", { ...votes, ground });
}

/** The states counted among, as members of the Council where they are chosen as such: on which day. */
function chosenWords(
  t: Words,
  considered: number,
  { language }: Model,
  { filters, endDate }: DashboardView,
): string {
  const { group, region, states } = filters;
  const others = group.length + region.length + states.length > 1;
  return t("headline.chosen", {
    considered,
    council: !group.includes("hrc") ? "no" : others ? "some" : "all",
    date: formatDate(endDate, language),
  });
}

function knownWords(t: Words, found: Findings, model: Model, view: DashboardView): string[] {
  const { record, language } = model;
  const { unknown, silent, voters, statements, declined, mayHold, only, last } = found;
  const total = record.states.length;
  const { to } = view.filters;
  const sentences =
    voters === null
      ? publicityWords(t, view.publicity, silent > 0)
      : [t("headline.voters", { count: voters, votes: statements, date: formatDate(last!, language) })];
  if (found.subjectNamed && only === null) sentences.push(t("headline.subject"));
  if (view.stateCount < total) sentences.unshift(t("result.limited", { count: view.stateCount, total }));
  if (to !== null)
    sentences.push(...laterWords(t, laterChanges(record, view.selected, to, view.considered), to, language));
  for (const s of declined) sentences.push(declinedWords(t, record.statements[s]!, language));
  if (unknown > 0 && (only === null || mayHold.length > 0 || declined.length === 0))
    sentences.push(t("headline.absence", { count: unknown }));
  return sentences;
}

function declinedWords(t: Words, statement: RecordStatement, language: string): string {
  const what = t(`record.what.${whatOf(statement)}`);
  return t("headline.declined", { what, date: formatDate(statement.date, language) });
}
