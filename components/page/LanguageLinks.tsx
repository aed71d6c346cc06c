"use client";

import { useSearchParams } from "next/navigation";
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
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
