import type { EventPictureContext } from "@/lib/scene/eventPictureContext";
import type { Scene } from "@/lib/scene/scene";
import { linksOf, type EventItem } from "@/lib/view/eventModel";
import { eventFilterWords } from "@/lib/words/eventFilterWords";
import { eventsHeadline } from "@/lib/words/eventsHeadline";
import type { BriefBlock } from "./briefBlock";
import { briefPages } from "./briefPages";
import { briefRow } from "./briefRow";
import { briefText } from "./briefText";
import { versionLine } from "./versionLine";

/** Width of the column of dates, px. */
const DATES = 130;

/**
 * The events in view as a list by lane on A4 pages: each with its date, its whole name, what is known of it and how
 * surely, and what followed it.
 * They stand after the page with the chart.
 * @param address where the view is found on the web, with its filters
 */
export function eventPages(context: EventPictureContext, address: string): Scene[] {
  const { t, events, eventView, eventFilters } = context;
  const { finding, scope } = eventsHeadline(t, events, eventView);
  const clauses = eventFilterWords(t, eventFilters, events.language);
  const blocks = [
    ...briefText(context, "kicker", scope),
    ...briefText(context, "title", t("events.list")),
    ...briefText(
      context,
      "body",
      t("picture.events.filters", { count: clauses.length, clauses: clauses.join("; ") }),
    ),
    ...eventView.lanes.flatMap(({ lane }) => {
      const shown = events.events.filter((event) => event.lane === lane && eventView.inView.has(event.id));
      if (shown.length === 0) return [];
      return [
        ...briefText(context, "heading", t(`events.lane.${lane}`)),
        ...shown.flatMap((event) => eventBlocks(context, event)),
      ];
    }),
    ...briefText(context, "note", t("picture.events.sources"), { before: 18 }),
    ...briefText(context, "note", t("picture.licence")),
  ];
  const words = { title: finding, description: scope, address, version: versionLine(context), before: 1 };
  return briefPages(context, blocks, words);
}

function eventBlocks(context: EventPictureContext, { id }: EventItem): BriefBlock[] {
  const { t, marks, events } = context;
  const { date, title, detail, doubts } = marks.get(id)!.words;
  const ties = linksOf(events.followed, id).after.map(({ to, note }) => {
    const { words } = marks.get(to)!;
    return t("picture.events.then", { date: words.date, title: words.title, note });
  });
  const below = { offset: DATES, before: 1 };
  const blocks = [
    briefRow(
      context,
      [
        { text: date, kind: "note", offset: 0 },
        { text: title, kind: "strong", offset: DATES },
      ],
      true,
      8,
    ),
    ...briefText(context, "body", detail, below),
    ...[...doubts, ...ties].flatMap((words) => briefText(context, "note", words, below)),
  ];
  // No event is cut by a page's end.
  return blocks.map((block, i) => ({ ...block, keep: i < blocks.length - 1 }));
}
