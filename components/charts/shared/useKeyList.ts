import {
  useCallback,
  useMemo,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type WheelEvent,
} from "react";

/** The list of a picture's keys: shown when asked for, put away by whatever the reader does next on the picture. */
export function useKeyList() {
  const [shown, setShown] = useState(false);
  const toggle = useCallback(() => setShown((before) => !before), []);
  const closers = useMemo(() => {
    const close = (event: { readonly target: EventTarget }) => {
      if (!(event.target as Element).closest("[data-key-list]")) setShown(false);
    };
    return {
      onPointerDown: (event: PointerEvent) => close(event),
      onWheel: (event: WheelEvent) => (event.ctrlKey || event.metaKey ? close(event) : undefined),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "Escape") setShown(false);
        else if (!PASSIVE.includes(event.key)) close(event);
      },
    };
  }, []);
  return { shown, toggle, closers };
}

/** Keys that ask for the list, or do nothing on the picture. */
const PASSIVE = ["?", "Tab", "Shift", "Control", "Alt", "Meta"];
