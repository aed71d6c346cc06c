import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { Iso3, Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";

/** A state's name as the way to its page, with the view's filters. */
export function StateLink({ iso3, children }: { readonly iso3: Iso3; readonly children: ReactNode }) {
  const locale = useLocale() as Locale;
  return (
    <a href={pagePaths.state(locale, iso3)} data-carry data-state-link={iso3}>
      {children}
    </a>
  );
}
