import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { Iso3, Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";

interface Props {
  readonly iso3: Iso3;
  /** What the link is called where it shows no name. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A state's name as the way to its page, with the view's filters. */
export function StateLink({ iso3, label, className, children }: Props) {
  const locale = useLocale() as Locale;
  return (
    <a
      href={pagePaths.state(locale, iso3)}
      className={className}
      aria-label={label}
      data-carry
      data-state-link={iso3}
    >
      {children}
    </a>
  );
}
