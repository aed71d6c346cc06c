import type { EventPictureContext } from "@/lib/scene/eventPictureContext";
import { linksOf } from "@/lib/view/eventModel";
import { tableOfChart } from "./tableOfChart";

type Shown = Pick<EventPictureContext, "events" | "eventView" | "marks" | "model">;

/**
 * What the chart of events shows, as a table: those that the filters leave out stand in it as not in view, like on
 * the page.
 * @param query the view's filters, written into every row
 */
export function eventsCsv({ events, eventView, marks, model }: Shown, query: string): string {
  const rows = events.events.map(
    ({ id, kind, lane, first, last, written, precision, statement, dispute }) => {
      const { before, after } = linksOf(events.followed, id);
      return {
        event: id,
        kind,
        lane,
        title: marks.get(id)!.words.title,
        date: written.join("/"),
        first_day: first,
        last_day: last,
        precision,
        sources_differ: dispute,
        side: statement?.side ?? null,
        topics: statement?.topics.join(";") ?? null,
        named: statement?.named ?? null,
        declared: statement?.declared ?? null,
        list_complete: statement?.complete ?? null,
        counted: statement?.counted ?? null,
        yes: statement?.tally?.yes ?? null,
        no: statement?.tally?.no ?? null,
        abstain: statement?.tally?.abstain ?? null,
        followed_by: after.map(({ to }) => to).join(";"),
        followed: before.map(({ from }) => from).join(";"),
        in_view: eventView.inView.has(id),
      };
    },
  );
  return tableOfChart(rows, { query, version: model.version });
}
