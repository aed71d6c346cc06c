"use client";

import { useSearchParams } from "next/navigation";
import type { SyntheticEvent } from "react";
import type { Locale } from "@/lib/domain/state";
import styles from "./siteHeader.module.css";

interface Props {
  readonly current: Locale;
  readonly languages: readonly { readonly code: Locale; readonly name: string }[];
}

/** Links to the same view in the other languages; every key of the address comes along. */
export function LanguageLinks({ current, languages }: Props) {
  const query = useSearchParams().toString();
  return (
    <ul className={styles.languages}>
      {languages.map(({ code, name }) => (
        <li key={code}>
          <a
            href={`/${code}${query === "" ? "" : `?${query}`}`}
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
function takeQueryAlong({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void {
  currentTarget.search = window.location.search;
}
