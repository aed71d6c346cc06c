import type { KeyboardEvent } from "react";
import { placeInRow } from "@/lib/chart/placeInRow";

/**
 * Moves the focus, and with it the one Tab stop, along a row of marks. It is set on the elements, so that no mark
 * renders again for it.
 *
 * @param event of the element around the marks
 * @param marks a selector of the marks
 */
export function moveTabStop(event: KeyboardEvent<HTMLElement>, marks: string): void {
  const current = (event.target as Element).closest<HTMLElement>(marks);
  if (current === null) return;
  const row = [...event.currentTarget.querySelectorAll<HTMLElement>(marks)];
  const place = placeInRow(event.key, row.indexOf(current), row.length);
  if (place === null) return;
  event.preventDefault();
  for (const mark of row) if (mark.tabIndex === 0) mark.tabIndex = -1;
  row[place]!.tabIndex = 0;
  row[place]!.focus();
}
