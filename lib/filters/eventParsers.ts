import { createParser, parseAsStringLiteral } from "nuqs/server";
import { EVENT_LANES } from "@/lib/domain/datedEvent";
import { TOPIC_CHOICES } from "@/lib/domain/filters";
import { parseAsSetOf } from "./parseAsSetOf";
import { filterParsers } from "./parsers";

const parseAsEventId = createParser({
  parse: (text) => (/^[A-Za-z0-9-]+$/.test(text) ? text : null),
  serialize: (id: string) => id,
});

/** The query keys of the page of events, in the order links write them; those of the contract mean what they mean there. */
export const eventParsers = {
  lane: parseAsSetOf(parseAsStringLiteral(EVENT_LANES)).withDefault([]),
  from: filterParsers.from,
  to: filterParsers.to,
  // Without a default: events of every topic stand on the axis, and a link that names one says so in a chip.
  topic: parseAsStringLiteral(TOPIC_CHOICES),
  forum: filterParsers.forum,
  kind: filterParsers.kind,
  event: parseAsSetOf(parseAsEventId).withDefault([]),
};
