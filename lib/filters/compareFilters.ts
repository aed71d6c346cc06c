import { DEFAULT_FILTERS, type CouncilLens, type Filters } from "@/lib/domain/filters";
import type { Standing } from "@/lib/domain/standing";
import type { MovementSlug } from "./movementSlug";

/** The filter state of the comparison: `from` and `to` are the two dates, `standing` is meant at the second. */
export interface CompareFilters extends Filters {
  /** Standings at the first date. */
  readonly was: readonly Standing[];
  readonly movement: readonly MovementSlug[];
  readonly lens: CouncilLens;
}

export const DEFAULT_COMPARE_FILTERS: CompareFilters = {
  ...DEFAULT_FILTERS,
  was: [],
  movement: [],
  lens: "day",
};
