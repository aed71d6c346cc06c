import type { MarkWords } from "@/lib/chart/eventLanes";
import type { EventMarkModel } from "./eventMark";
import type { EventModel } from "@/lib/view/eventModel";

/** The words beside the marks; events tied to others weigh more, and a statement less than what happened. */
export function eventMarkWords(
  marks: ReadonlyMap<string, EventMarkModel>,
  followed: EventModel["followed"],
): ReadonlyMap<string, MarkWords> {
  return new Map(
    [...marks].map(([id, { sign, words }]) => {
      const ties = followed.filter(({ from, to }) => from === id || to === id).length;
      return [id, { text: words.mark, weight: ties * 2 + Number(sign === "event") }];
    }),
  );
}
