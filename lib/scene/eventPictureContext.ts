import type { Dataset } from "@/lib/domain/dataset";
import type { EventId } from "@/lib/domain/datedEvent";
import type { EventFilters } from "@/lib/domain/eventFilters";
import type { Locale } from "@/lib/domain/state";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { eventModel, type EventModel } from "@/lib/view/eventModel";
import { eventView, type EventView } from "@/lib/view/eventView";
import { eventLabel, type EventLabel } from "@/lib/words/eventLabel";
import { eventMark, type EventMarkModel } from "@/lib/words/eventMark";
import type { Words } from "@/lib/words/words";
import { sceneContextOf, type SceneContext } from "./sceneContext";

/** All that a picture of the events is drawn from. */
export interface EventPictureContext extends SceneContext {
  readonly events: EventModel;
  readonly eventView: EventView;
  readonly eventFilters: EventFilters;
  readonly marks: ReadonlyMap<EventId, EventMarkModel>;
  readonly labels: ReadonlyMap<EventId, EventLabel>;
}

/**
 * Gathers what the pictures of the page of events need.
 * @param t the words of the locale's catalogue
 */
export function eventPictureContext(
  dataset: Dataset,
  locale: Locale,
  eventFilters: EventFilters,
  t: Words,
  typesetter: Typesetter,
): EventPictureContext {
  const events = eventModel(dataset, locale);
  const of = <Value>(valueOf: (event: EventModel["events"][number]) => Value) =>
    new Map(events.events.map((event) => [event.id, valueOf(event)]));
  return {
    ...sceneContextOf(dataset, locale, t, typesetter),
    events,
    eventFilters,
    eventView: eventView(events, eventFilters),
    marks: of((event) => eventMark(t, event, events.language)),
    labels: of((event) => eventLabel(t, event, events.language)),
  };
}
