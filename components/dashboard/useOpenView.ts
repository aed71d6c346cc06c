import { useCallback } from "react";
import { useOpenPicture } from "@/components/export/useOpenPicture";
import type { FilterActions } from "@/components/filters/FilterActions";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";

/** Opens the view of a picture on this dashboard, or on the page and in the language it is of. */
export function useOpenView(actions: FilterActions) {
  const onQuery = useCallback((query: string) => actions.set(filtersOfQuery(query)), [actions]);
  return useOpenPicture("dashboard", onQuery);
}
