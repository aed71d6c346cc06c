import { EVENT_LANES, type EventId, type EventLane } from "@/lib/domain/datedEvent";

/** A mark the arrow keys can reach, in its lane and place; those before the axis have a place below 0. */
export interface ReachableEvent {
  readonly id: EventId;
  readonly lane: EventLane;
  readonly x: number;
}

/**
 * The event a key moves to: left and right in time within the lane, up and down to the nearest of the next lane
 * that has one, Home and End to the lane's ends. Null where there is none, or the key is another.
 * @param events by lane, then in order of time
 */
export function nextEvent(events: readonly ReachableEvent[], id: EventId, key: string): EventId | null {
  const current = events.find((event) => event.id === id);
  if (current === undefined) return null;
  const lane = events.filter((event) => event.lane === current.lane);
  const at = lane.indexOf(current);
  switch (key) {
    case "ArrowRight":
      return lane[at + 1]?.id ?? null;
    case "ArrowLeft":
      return lane[at - 1]?.id ?? null;
    case "Home":
      return lane[0]?.id ?? null;
    case "End":
      return lane.at(-1)?.id ?? null;
    case "ArrowDown":
      return nearestIn(lanesFrom(events, current.lane, 1), current.x);
    case "ArrowUp":
      return nearestIn(lanesFrom(events, current.lane, -1), current.x);
    default:
      return null;
  }
}

/** The events of the first lane below (1) or above (-1) that has any. */
function lanesFrom(
  events: readonly ReachableEvent[],
  lane: EventLane,
  step: 1 | -1,
): readonly ReachableEvent[] {
  for (let i = EVENT_LANES.indexOf(lane) + step; i >= 0 && i < EVENT_LANES.length; i += step) {
    const found = events.filter((event) => event.lane === EVENT_LANES[i]);
    if (found.length > 0) return found;
  }
  return [];
}

function nearestIn(events: readonly ReachableEvent[], x: number): EventId | null {
  const distance = (event: ReachableEvent) => Math.abs(event.x - x);
  return (
    events.reduce<ReachableEvent | null>(
      (best, event) => (best === null || distance(event) < distance(best) ? event : best),
      null,
    )?.id ?? null
  );
}
