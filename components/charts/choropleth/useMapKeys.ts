import { useCallback, useRef, type KeyboardEvent } from "react";
import type { Iso3 } from "@/lib/domain/state";
import { neighbourInDirection } from "@/lib/geo/nearestState";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { typeAhead } from "@/lib/view/typeAhead";
import type { MapMark } from "@/lib/view/mapMarks";
import { stateOf } from "./stateNear";

const ARROWS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" } as const;
/** Letters typed within this many milliseconds of each other make one word. */
const WORD_PAUSE = 700;

export interface MapKeyActions {
  focus(iso3: Iso3): void;
  pick(iso3: Iso3): void;
  dismiss(): void;
  zoom(step: "in" | "out" | "reset"): void;
  toggleKeyList(): void;
}

/** The map's keys; they are heard only while a state has the focus. */
export function useMapKeys(
  geometry: MapGeometry,
  marks: readonly MapMark[],
  regionOf: (iso3: Iso3) => readonly Iso3[],
  actions: MapKeyActions,
) {
  const typed = useRef({ text: "", at: 0 });
  const search = useCallback(
    (letter: string, at: number, from: Iso3) => {
      const { current } = typed;
      typed.current = { text: at - current.at < WORD_PAUSE ? current.text + letter : letter, at };
      const names = marks.map(({ name }) => name);
      const place = typeAhead(
        names,
        typed.current.text,
        marks.findIndex(({ iso3 }) => iso3 === from),
      );
      return place === null ? null : marks[place]!.iso3;
    },
    [marks],
  );
  return useCallback(
    (event: KeyboardEvent<SVGSVGElement>) => {
      const from = stateOf(event.target);
      if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      const goTo = (iso3: Iso3 | null | undefined) => iso3 && actions.focus(iso3);
      if (key in ARROWS)
        goTo(neighbourInDirection(geometry.anchors, from, ARROWS[key as keyof typeof ARROWS]));
      else if (key === "Home") goTo(regionOf(from).at(0));
      else if (key === "End") goTo(regionOf(from).at(-1));
      else if (key === "Enter" || key === " ") actions.pick(from);
      else if (key === "Escape") actions.dismiss();
      else if (key === "+" || key === "=") actions.zoom("in");
      else if (key === "-") actions.zoom("out");
      else if (key === "0") actions.zoom("reset");
      else if (key === "?") actions.toggleKeyList();
      else if (/^\p{L}$/u.test(key)) goTo(search(key, event.timeStamp, from));
      else return;
      event.preventDefault();
    },
    [geometry, regionOf, actions, search],
  );
}
