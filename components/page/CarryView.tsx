"use client";

import { useEffect } from "react";
import { carriedAddress } from "@/lib/view/carriedAddress";

/** What a link said before the view was added to it, and what it says since. */
const written = new WeakMap<HTMLAnchorElement, { own: string; with: string }>();

/**
 * Lets links marked `data-carry` take the view's filters along to the next page. Filters change the address
 * without the router and often, so a link asks the address when it is reached for, not when it is drawn.
 */
export function CarryView() {
  useEffect(() => {
    const events = ["pointerdown", "focusin", "click"] as const;
    for (const name of events) document.addEventListener(name, takeViewAlong, true);
    return () => {
      for (const name of events) document.removeEventListener(name, takeViewAlong, true);
    };
  }, []);
  return null;
}

function takeViewAlong({ target }: Event): void {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>("a[data-carry]");
  if (link === null) return;
  const now = link.getAttribute("href")!;
  const known = written.get(link);
  const own = known?.with === now ? known.own : now;
  const address = carriedAddress(own, window.location.search);
  written.set(link, { own, with: address });
  if (address !== now) link.setAttribute("href", address);
}
