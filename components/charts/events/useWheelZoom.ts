"use client";

import { useEffect, useEffectEvent, type RefObject } from "react";

/** How much one step of the wheel zooms; a pinch on a touchpad arrives as small steps of the wheel with Ctrl. */
const PER_PIXEL = 0.004;
/** A pause after which the next turn of the wheel is a step of its own for Back. */
const PAUSE = 500;

/**
 * Zooms with the wheel while Ctrl (or Command) is held, and so with a pinch; the wheel alone scrolls the page.
 * @param plot where the wheel is heard
 * @param axis what its place is measured on
 * @param onZoom factor, the place on the axis it is about (0 to 1), and whether this begins a new turn
 */
export function useWheelZoom(
  plot: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
  onZoom: (factor: number, about: number, first: boolean) => void,
): void {
  const zoom = useEffectEvent(onZoom);
  useEffect(() => {
    const element = plot.current;
    if (element === null) return;
    let last = -Infinity;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, width } = axis.current!.getBoundingClientRect();
      const about = Math.min(Math.max((event.clientX - left) / width, 0), 1);
      zoom(Math.exp(-event.deltaY * PER_PIXEL), about, event.timeStamp - last > PAUSE);
      last = event.timeStamp;
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [plot, axis]);
}
