import type { CSSProperties } from "react";
import type { BySize } from "@/lib/chart/timelineSizes";

/** A height in rem for each width as custom properties; the container query of eventChart.module.css chooses one. */
export function heightStyle(name: string, { narrow, medium, wide }: BySize<number>): CSSProperties {
  return {
    [`--${name}-narrow`]: `${narrow}rem`,
    [`--${name}-medium`]: `${medium}rem`,
    [`--${name}-wide`]: `${wide}rem`,
  };
}
