import { useEffect, useState } from "react";

/** Rows that fill the table's frame. */
const LEADING = 20;
/** How long a view must stay the same, ms: a row of clicks is one change. */
const REST_MS = 1000;

const NONE: ReadonlySet<number> = new Set();

/**
 * The first rows listed, which are drawn even where the table is far from the screen; none while filters change.
 * @param view changes with the filters
 * @param listed indexes of the states listed, in the order of the rows
 */
export function useLeadingRows(view: object, listed: readonly number[]): ReadonlySet<number> {
  const first = listed.slice(0, LEADING).join(" ");
  const [rested, setRested] = useState({ view, first });
  const resting = rested.view === view && rested.first === first;
  useEffect(() => {
    if (resting) return;
    const timer = setTimeout(() => setRested({ view, first }), REST_MS);
    return () => clearTimeout(timer);
  }, [resting, view, first]);
  return resting ? new Set(listed.slice(0, LEADING)) : NONE;
}
