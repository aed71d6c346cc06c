"use client";

import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";

/** A strip at the screen's edge is not looked at while the timeline is dragged: a tenth of the screen, above and below. */
const IN_SIGHT = { rootMargin: "-10% 0px" };

interface Props {
  readonly className?: string | undefined;
  /** Whether the filters change many times a second. */
  readonly dragging: boolean;
  /** Whether what stands here is skipped by the browser where it is far from the screen. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that follows every filter, but those of a drag only where it is seen: else where the drag rests. */
export function WhileInSight({ className, dragging, long = false, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const away = useAway(place, dragging);
  const [drawn, draw] = useState(children);
  // What a click changes is not kept: it would have every part rendered twice.
  if (dragging && !away && drawn !== children) draw(children);
  return (
    <div ref={place} className={className} data-long={long || undefined}>
      {away ? drawn : children}
    </div>
  );
}

/** Whether an element is out of sight; false for as long as it is not watched. */
function useAway(place: RefObject<Element | null>, watched: boolean): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (!watched) return;
    const observer = new IntersectionObserver((seen) => setAway(!seen.at(-1)!.isIntersecting), IN_SIGHT);
    observer.observe(place.current!);
    return () => {
      observer.disconnect();
      setAway(false);
    };
  }, [place, watched]);
  return watched && away;
}
