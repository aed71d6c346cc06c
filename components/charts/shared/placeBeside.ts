import { placedIn, type MapPixel } from "@/components/charts/choropleth/mapPlace";

/** Between a mark and what is said of it, px. */
const GAP = 6;

/**
 * A place above or below a mark, on the side of it that has more of the screen, so that the marks in its row stay
 * free. It is counted from the corner of the picture's frame.
 */
export function placeBeside(picture: Element, mark: Element): MapPixel {
  const frame = (picture.closest("[data-frame]") ?? picture).getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const low = box.top > window.innerHeight - box.bottom;
  const y = low ? box.top - GAP : box.bottom + GAP;
  return {
    ...placedIn(frame, box.left + box.width / 2 - frame.left, y - frame.top, window.innerHeight),
    low,
  };
}
