import { SUBJECT } from "@/lib/domain/state";
import { movementSlug } from "@/lib/filters/movementSlug";
import { formatDate } from "@/lib/format/formatDate";
import { sentenceList } from "@/lib/format/sentenceList";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { laterChanges } from "@/lib/view/laterChanges";
import type { MovedView } from "@/lib/view/movedView";
import type { HeadlineWords } from "./headlineWords";
import { laterWords } from "./laterWords";
import { wholeOf } from "./publicityWords";
import type { Words } from "./words";

type Model = Pick<DashboardModel, "record" | "language">;

/** How many states moved between two dates, in words with its ground; the page and its pictures both say this. */
export function movedWords(t: Words, model: Model, view: MovedView): HeadlineWords {
  const { span } = view;
  return {
    scope: span.forward ? scopeWords(t, model, view) : "",
    finding: span.forward ? findingWords(t, model, view) : t("moved.backwards"),
    known: span.forward ? knownWords(t, model, view) : [],
  };
}

function datesOf({ language }: Model, { span }: MovedView) {
  return { a: formatDate(span.a, language), b: formatDate(span.b, language) };
}

function scopeWords(t: Words, model: Model, view: MovedView): string {
  const { filters, before, after } = view;
  const forums = new Set([...before, ...after].map((s) => model.record.statements[s]!.forum));
  const [forum] = forums;
  return t("moved.scope", {
    ...datesOf(model, view),
    forum: forums.size === 1 ? forum! : "both",
    before: before.length,
    after: after.length,
    rule: filters.rule,
  });
}

function findingWords(t: Words, model: Model, view: MovedView): string {
  const { filters, after, counts } = view;
  const considered = counts.reduce((sum, { count }) => sum + count, 0);
  const moved = counts.filter(
    ({ movement, count }) => count > 0 && movement !== "steady" && movement !== "cannot tell",
  );
  const values = {
    ...datesOf(model, view),
    rule: filters.rule,
    topic: t(`moved.topic.${filters.topic}`),
    considered,
    moved: moved.reduce((sum, { count }) => sum + count, 0),
    untold: counts.find(({ movement }) => movement === "cannot tell")!.count,
  };
  if (considered === 0 || after.length === 0) return t("moved.nothing");
  if (moved.length === 0) return t("moved.findingSteady", values);
  const parts = moved.map(({ movement, count }) => t(`moved.part.${movementSlug(movement)}`, { count }));
  const list = sentenceList(parts, model.language).map(({ text }) => text);
  return t("moved.finding", { ...values, parts: list.join("") });
}

function knownWords(t: Words, { record, language }: Model, view: MovedView): string[] {
  const { publicity, before, after, span, stateCount, forLegend } = view;
  const { statements, incomplete, named, declared, undeclared } = publicity;
  const total = record.states.length;
  const subject = record.states.findIndex(({ iso3 }) => iso3 === SUBJECT);
  const sentences: string[] = [];
  if (stateCount < total) sentences.push(t("result.limited", { count: stateCount, total }));
  if (after.length > 0 && incomplete === 0) sentences.push(t("moved.known.all"));
  if (incomplete > 0) {
    const whole = wholeOf(incomplete, statements);
    sentences.push(t("moved.known.some", { whole, after: statements, incomplete, named, declared }));
    if (undeclared > 0) sentences.push(t("moved.known.undeclared", { count: undeclared }));
    sentences.push(t("moved.known.absence"));
  }
  if (before.length === 0 && after.length > 0) sentences.push(t("moved.known.noBefore"));
  sentences.push(
    ...laterWords(t, laterChanges(record, before, span.a, forLegend), span.a, language),
    ...laterWords(t, laterChanges(record, after, span.b, forLegend), span.b, language),
  );
  if (forLegend[subject] === 1 && after.length > 0) sentences.push(t("moved.known.subject"));
  return sentences;
}
