"use client";

import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { CompareProps } from "../Compare";

interface Props extends CompareProps {
  readonly compiled: CompiledRecord;
  readonly filters: CompareFilters;
}

/** Which states moved between two dates, and from where to where. */
export function WhoMoved({ model }: Props) {
  return <h1>{model.version}</h1>;
}
