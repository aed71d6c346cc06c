import { eventFilterWords } from "@/lib/words/eventFilterWords";
import { eventsHeadline } from "@/lib/words/eventsHeadline";
import { eventLegend } from "./eventLegend";
import type { EventPictureContext } from "./eventPictureContext";
import { eventsScene, heightOfEvents } from "./eventsScene";
import { sourcedFoot } from "./pictureFoot";
import { pictureFrame, type PictureWords } from "./pictureFrame";
import type { PictureSize } from "@/lib/chart/pictureSizes";
import type { Scene } from "./scene";

/** Of more events than these the names need all the room there is. */
const MANY = 30;
const CROWDED: Readonly<Record<PictureSize, number>> = {
  "16x9": 0.9,
  "1x1": 0.84,
  "4x5": 0.9,
  "9x16": 1,
  a4: 1,
  narrow: 1,
};

/**
 * Draws the events under their filters, framed with all they need to be printed by themselves.
 * @param address where the view is found on the web, with its filters
 */
export function eventsPicture(context: EventPictureContext, size: PictureSize, address: string): Scene {
  const crowded = context.eventView.inView.size > MANY;
  const all = wordsOf(context, address);
  // Where the room is lowest what is not known stands in the small type below.
  const words = crowded && size === "16x9" ? { ...all, known: "", foot: [all.known, ...all.foot] } : all;
  return pictureFrame(context.typesetter, size, words, {
    scale: crowded ? CROWDED[size] : 1,
    legend: eventLegend(context),
    draw: (box, text) => eventsScene(context, box, text),
    needs: (width, text) => heightOfEvents(context, width, text),
  });
}

function wordsOf(context: EventPictureContext, address: string): PictureWords {
  const { t, model, direction, events, eventView, eventFilters } = context;
  const { scope, finding, known } = eventsHeadline(t, events, eventView);
  const clauses = eventFilterWords(t, eventFilters, events.language);
  return {
    kicker: t("picture.kicker", { chart: t("picture.chart.events"), scope }),
    title: finding,
    known: known.join(" "),
    filters: t("picture.events.filters", { count: clauses.length, clauses: clauses.join("; ") }),
    foot: sourcedFoot(t, model, [t("picture.events.sources")], address),
    language: model.language,
    direction,
  };
}
