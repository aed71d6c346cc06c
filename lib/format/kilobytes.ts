import { formatNumber } from "./formatNumber";

/** A size in thousands of bytes, rounded up, so that nothing has none. */
export function kilobytes(bytes: number, language: string): string {
  return formatNumber(Math.ceil(bytes / 1000), language);
}
