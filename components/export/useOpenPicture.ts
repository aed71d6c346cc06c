import { useLocale } from "next-intl";
import { useCallback } from "react";
import type { PictureView } from "@/lib/export/viewOfPicture";
import type { ChartPage } from "@/lib/chart/charts";
import { pagePaths } from "@/lib/view/pagePaths";
import { carryPicture } from "./carriedPicture";

/**
 * Opens the view of a picture: on this page where it is of this one, in its language; else on the page it is of.
 * @param onQuery puts a view's query in force here; the same function at every call
 */
export function useOpenPicture(here: ChartPage, onQuery: (query: string) => void) {
  const language = useLocale();
  return useCallback(
    ({ page, locale, query, version }: PictureView) => {
      if (page === here && locale === language) return onQuery(query);
      // Written anew, so that nothing in a file can lead off this site.
      const asked = new URLSearchParams(query).toString().replaceAll("%2C", ",");
      carryPicture(version);
      window.location.assign(`${pagePaths[page](locale)}${asked === "" ? "" : `?${asked}`}`);
    },
    [here, language, onQuery],
  );
}
