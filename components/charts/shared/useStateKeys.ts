import { useCallback, useRef, type KeyboardEvent } from "react";
import type { Iso3 } from "@/lib/domain/state";
import { typeAhead } from "@/lib/view/typeAhead";
import { stateOf } from "./stateOf";

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const ARROWS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] satisfies Arrow[];
/** Letters typed within this many milliseconds of each other make one word. */
const WORD_PAUSE = 700;

export interface NamedMark {
  readonly iso3: Iso3;
  readonly name: string;
}

export interface StateKeyActions {
  /** The state an arrow leads to; null at the edge. */
  beside(from: Iso3, arrow: Arrow): Iso3 | null | undefined;
  focus(iso3: Iso3): void;
  pick(iso3: Iso3): void;
  dismiss(): void;
  toggleKeyList(): void;
  /** Answers the keys that this picture alone has; false for any other. */
  more?(key: string): boolean;
}

/**
 * The keys of a picture of the states; they are heard only while a state has the focus.
 * @param marks in the order letters go by
 * @param regionOf the states of a state's region in the order Home and End go by; those without a mark are passed over
 */
export function useStateKeys(
  marks: readonly NamedMark[],
  regionOf: (iso3: Iso3) => readonly Iso3[],
  actions: StateKeyActions,
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
    (event: KeyboardEvent) => {
      const from = stateOf(event.target);
      if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      const goTo = (iso3: Iso3 | null | undefined) => iso3 && actions.focus(iso3);
      const region = () => regionOf(from).filter((code) => marks.some(({ iso3 }) => iso3 === code));
      if (ARROWS.includes(key)) goTo(actions.beside(from, key as Arrow));
      else if (key === "Home") goTo(region().at(0));
      else if (key === "End") goTo(region().at(-1));
      else if (key === "Enter" || key === " ") {
        // A button picks by the click that follows.
        if (event.target instanceof HTMLButtonElement) return;
        actions.pick(from);
      } else if (key === "Escape") actions.dismiss();
      else if (key === "?") actions.toggleKeyList();
      else if (/^\p{L}$/u.test(key)) goTo(search(key, event.timeStamp, from));
      else if (!actions.more?.(key)) return;
      event.preventDefault();
    },
    [marks, regionOf, actions, search],
  );
}
