import { useCallback, useEffect, useRef, useState, type RefObject, type WheelEvent } from "react";

const SHOWN_FOR = 1500;

/** Whether to tell the reader how to zoom: for a moment after a wheel that scrolled the page past the map. */
export function useWheelHint(svg: RefObject<SVGSVGElement | null>) {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onWheel = useCallback(
    (event: WheelEvent) => {
      const zooms = event.ctrlKey || event.metaKey || svg.current?.contains(document.activeElement);
      clearTimeout(timer.current);
      setShown(!zooms);
      if (!zooms) timer.current = setTimeout(() => setShown(false), SHOWN_FOR);
    },
    [svg],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { shown, onWheel };
}
