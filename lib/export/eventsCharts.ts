import { createLoader } from "nuqs/server";
import { FILTER_KEYS } from "@/lib/api/filterKeys";
import { choice, choices, VERSION_KEY } from "@/lib/api/queryKey";
import { eventPages } from "@/lib/brief/eventPages";
import { EVENT_LANES } from "@/lib/domain/datedEvent";
import { TOPIC_CHOICES } from "@/lib/domain/filters";
import { eventParsers } from "@/lib/filters/eventParsers";
import { queryOfEvents } from "@/lib/filters/queryOfEvents";
import { eventPictureContext } from "@/lib/scene/eventPictureContext";
import { eventsPicture } from "@/lib/scene/eventsPicture";
import { eventList } from "@/lib/view/eventList";
import { eventModel } from "@/lib/view/eventModel";
import { eventView } from "@/lib/view/eventView";
import { pagePaths } from "@/lib/view/pagePaths";
import { eventsHeadline } from "@/lib/words/eventsHeadline";
import { eventsCsv } from "./eventsCsv";
import type { PageOfCharts } from "./pageOfCharts";

const load = createLoader(eventParsers);
const filtersOf = (query: string) => load(new URLSearchParams(query));

/** The chart of the page of events. */
export const eventsCharts: PageOfCharts<"events"> = {
  keys: [
    choices("lane", "Lanes of events; by default all.", () => EVENT_LANES),
    { ...FILTER_KEYS.from, description: "First day; by default that of the axis." },
    { ...FILTER_KEYS.to, description: "Last day; by default that of the axis." },
    choice(
      "topic",
      "What statements are about; by default any. Leaves other events alone.",
      () => TOPIC_CHOICES,
    ),
    FILTER_KEYS.forum,
    FILTER_KEYS.kind,
    choices("event", "Events whose ties to others are drawn; by default none.", ({ dataset }) =>
      eventList(dataset).map(({ id }) => id),
    ),
    VERSION_KEY,
  ],
  path: pagePaths.events,
  canonical: (asked) => queryOfEvents(load(asked)),
  headline(dataset, { locale, query }, t) {
    const model = eventModel(dataset, locale);
    return eventsHeadline(t, model, eventView(model, filtersOf(query)));
  },
  open(dataset, { locale, query }, t, typesetter) {
    const context = eventPictureContext(dataset, locale, filtersOf(query), t, typesetter);
    return {
      picture: (size, address) => eventsPicture(context, size, address),
      csv: () => eventsCsv(context, query),
      pages: (address) => eventPages(context, address),
    };
  },
};
