import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { NOWHERE } from "@/components/charts/choropleth/mapPlace";
import type { Iso3 } from "@/lib/domain/state";
import { placeBeside } from "./placeBeside";
import type { StateListener } from "./stateListener";
import { stateOf } from "./stateOf";
import { useKeyList } from "./useKeyList";
import { useStateKeys, type NamedMark, type StateKeyActions } from "./useStateKeys";

interface Picture extends StateListener {
  /** In the order letters go by. */
  readonly marks: readonly NamedMark[];
  readonly regionOf: (iso3: Iso3) => readonly Iso3[];
  readonly beside: StateKeyActions["beside"];
}

/**
 * What pointer, focus and keys do in a picture whose states are marks of one size, as they do on the map.
 * @param root the element around the marks
 */
export function useStatePicture(root: RefObject<Element | null>, picture: Picture) {
  const { marks, regionOf, beside, onPoint, onPick, onDismiss } = picture;
  const [visited, setVisited] = useState<Iso3 | null>(null);
  const keyList = useKeyList();
  const { toggle: toggleKeyList } = keyList;
  const pointed = useRef<Iso3 | null>(null);
  const markOf = useCallback(
    (iso3: Iso3) => root.current!.querySelector<HTMLElement | SVGElement>(`[data-iso3="${iso3}"]`)!,
    [root],
  );
  const placeOf = useCallback((iso3: Iso3) => placeBeside(root.current!, markOf(iso3)), [root, markOf]);
  const actions = useMemo<StateKeyActions>(
    () => ({
      beside,
      focus: (iso3) => markOf(iso3).focus(),
      pick: (iso3) => onPick(iso3, [], placeOf(iso3)),
      dismiss: () => {
        if (!onDismiss()) (document.activeElement as HTMLElement | SVGElement | null)?.blur();
      },
      toggleKeyList,
    }),
    [beside, markOf, placeOf, onPick, onDismiss, toggleKeyList],
  );
  const onKeyDown = useStateKeys(marks, regionOf, actions);
  const point = (iso3: Iso3 | null) => {
    if (iso3 === pointed.current) return;
    pointed.current = iso3;
    onPoint(iso3, iso3 === null ? NOWHERE : placeOf(iso3));
  };
  const handlers = {
    onKeyDown,
    onClick: ({ target }: MouseEvent) => {
      const iso3 = stateOf(target);
      if (iso3 !== null) onPick(iso3, [], placeOf(iso3));
    },
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== "touch") point(stateOf(target));
    },
    onPointerLeave: () => point(null),
    onFocus: ({ target }: FocusEvent) => {
      const iso3 = stateOf(target);
      if (iso3 === null) return;
      setVisited(iso3);
      if (target.matches(":focus-visible")) onPoint(iso3, placeOf(iso3));
    },
    onBlur: () => onPoint(null, NOWHERE),
  };
  const tabStop = marks.some(({ iso3 }) => iso3 === visited) ? visited : marks[0]?.iso3;
  return { tabStop, handlers, keyList };
}
