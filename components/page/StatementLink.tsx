import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { pagePaths } from "@/lib/view/pagePaths";

/** A statement's name as the way to its page, with the view's filters. */
export function StatementLink({ id, children }: { readonly id: StatementId; readonly children: ReactNode }) {
  const locale = useLocale() as Locale;
  return (
    <a href={pagePaths.statement(locale, id)} data-carry data-statement-link={id}>
      {children}
    </a>
  );
}
