import { useLocale } from "next-intl";
import { useCallback } from "react";
import type { FilterActions } from "@/components/filters/FilterActions";
import type { PictureView } from "@/lib/export/viewOfPicture";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import { pagePaths } from "@/lib/view/pagePaths";

/** Opens the view of a picture on this dashboard; in another language it is this site's page in that language. */
export function useOpenView(actions: FilterActions) {
  const here = useLocale();
  return useCallback(
    ({ locale, query }: PictureView) => {
      const filters = filtersOfQuery(query);
      if (locale === here) actions.set(filters);
      else window.location.assign(`${pagePaths.dashboard(locale)}?${queryOfFilters(filters)}`);
    },
    [actions, here],
  );
}
