"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import type { Locale } from "@/lib/domain/state";
import { inLocale, pagePaths } from "@/lib/view/pagePaths";
import styles from "./siteHeader.module.css";

interface Props {
  /** Whether there is no page at the address; the links then lead to the dashboard. */
  readonly lost: boolean;
  readonly current: Locale;
  readonly languages: readonly { readonly code: Locale; readonly name: string }[];
}

/** Links to the same view in the other languages; path and every key of the address come along. */
export function LanguageLinks(props: Props) {
  if (props.lost) return <Links {...props} query="" />;
  return (
    // A page built ahead of time knows no query; there the links learn it in the browser.
    <Suspense fallback={<Links {...props} query="" />}>
      <LinksOfAddress {...props} />
    </Suspense>
  );
}

function LinksOfAddress(props: Props) {
  return <Links {...props} query={useSearchParams().toString()} />;
}

function Links({ current, languages, lost, query }: Props & { readonly query: string }) {
  const pathname = usePathname();
  return (
    <ul className={styles.languages}>
      {languages.map(({ code, name }) => (
        <li key={code}>
          <a
            href={
              lost
                ? pagePaths.dashboard(code)
                : `${inLocale(pathname, code)}${query === "" ? "" : `?${query}`}`
            }
            lang={code}
            hrefLang={code}
            aria-current={code === current ? "true" : undefined}
            onPointerEnter={takeQueryAlong}
            onFocus={takeQueryAlong}
            onClick={takeQueryAlong}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Filters change the address without the router, so the link asks the address when it is reached for. */
function takeQueryAlong({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  currentTarget.search = window.location.search;
}
