import { stopAfter, stopBefore, type Stops } from "./timelineStops";

const DAYS_PER_YEAR = 365;

/**
 * Where a key moves a slider of the time axis: an arrow to the next statement's day, Page by a year, Home and End
 * to the ends. Days are counted from the axis' first.
 * @returns the new day within [low, high], or null for a key that is not the slider's
 */
export function sliderStep(
  key: string,
  day: number,
  { stops, low, high }: { readonly stops: Stops; readonly low: number; readonly high: number },
): number | null {
  const target = targetOf(key, day, stops, low, high);
  return target === null ? null : Math.min(Math.max(target, low), high);
}

function targetOf(key: string, day: number, stops: Stops, low: number, high: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return stopAfter(stops, day) ?? high;
    case "ArrowLeft":
    case "ArrowDown":
      return stopBefore(stops, day) ?? low;
    case "PageUp":
      return day + DAYS_PER_YEAR;
    case "PageDown":
      return day - DAYS_PER_YEAR;
    case "Home":
      return low;
    case "End":
      return high;
    default:
      return null;
  }
}
