import { useCallback, type MouseEvent } from "react";
import type { FilterActions } from "@/components/filters/FilterActions";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";

/**
 * Follows links that are only a query without loading the page again: they replace the filters in force. One
 * handler on the dashboard serves them all; clicks that ask for another tab or window are left to the browser.
 */
export function useQueryLinks(actions: FilterActions) {
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const { metaKey, ctrlKey, shiftKey, altKey, button, currentTarget } = event;
      if (event.defaultPrevented || metaKey || ctrlKey || shiftKey || altKey || button !== 0) return;
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      if (link === null) return;
      event.preventDefault();
      actions.set(filtersOfQuery(link.search));
      const finding = currentTarget.querySelector("h1");
      // As a page just opened would, show the reader the finding of the link.
      if (finding !== null && finding.getBoundingClientRect().bottom < 0) finding.focus();
    },
    [actions],
  );
}
