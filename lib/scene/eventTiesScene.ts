import type { Followed } from "@/lib/domain/datedEvent";
import { setColumn, type ColumnText } from "./column";
import type { LaneContext } from "./eventLanesLayout";
import { INKS } from "./inks";
import type { SceneNode } from "./scene";

interface LaidTies {
  /** Drawn with their top at 0. */
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

/**
 * What followed what among the events in view, in words with what ties them; where events are chosen, theirs alone.
 * Null where nothing did.
 * @param size of the words, px
 */
export function layEventTies(
  context: LaneContext,
  { x, width }: { readonly x: number; readonly width: number },
  size: number,
): LaidTies | null {
  const { t, typesetter, direction } = context;
  const ties = tiesInView(context);
  if (ties.length === 0) return null;
  const text = (words: string, weight: 400 | 600, before: number): ColumnText => ({
    text: words,
    style: { family: "sans", weight, size },
    fill: INKS.ink,
    leading: 1.36,
    before,
  });
  const texts = [
    text(t("events.ties.after"), 600, 0),
    ...ties.map((tie) => text(tieWords(context, tie), 400, size * 0.3)),
  ];
  return setColumn(typesetter, texts, { x, y: 0, width }, direction);
}

function tiesInView({ events, eventView, eventFilters }: LaneContext): Followed[] {
  const chosen = events.followed.filter(({ from, to }) =>
    eventFilters.event.some((id) => id === from || id === to),
  );
  const asked = chosen.length > 0 ? chosen : events.followed;
  return asked.filter(({ from, to }) => eventView.inView.has(from) && eventView.inView.has(to));
}

function tieWords({ t, labels }: LaneContext, { from, to, note }: Followed): string {
  const [before, after] = [labels.get(from)!, labels.get(to)!];
  return t("picture.events.tie", {
    before: before.name,
    beforeDate: before.date,
    after: after.name,
    afterDate: after.date,
    note,
  });
}
