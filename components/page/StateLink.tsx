import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { Iso3, Locale } from "@/lib/domain/state";
import { nameProps } from "@/lib/i18n/direction";
import { pagePaths } from "@/lib/view/pagePaths";

interface Props {
  readonly iso3: Iso3;
  /** What the link is called where it shows no name. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** Whether it shows words around the name, or a sign. */
  readonly worded?: boolean;
  readonly children: ReactNode;
}

/** A state's name as the way to its page, with the view's filters. */
export function StateLink({ iso3, label, className, worded = false, children }: Props) {
  const locale = useLocale() as Locale;
  return (
    <a
      href={pagePaths.state(locale, iso3)}
      className={className}
      aria-label={label}
      data-carry
      {...(worded ? {} : nameProps(locale))}
      data-state-link={iso3}
    >
      {children}
    </a>
  );
}
