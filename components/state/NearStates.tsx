"use client";

import { useEffect, useState } from "react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import type { Locale } from "@/lib/domain/state";
import { nearNames } from "@/lib/format/nearNames";
import type { SearchedState } from "@/lib/queries/fetchNamedStates";
import styles from "./nearStates.module.css";

interface Props {
  readonly locale: Locale;
  readonly version: string;
}

/** The states whose code or name is nearest to what the address says; a page that is not found is told nothing else. */
export function NearStates({ locale, version }: Props) {
  const t = useTranslations("stateNotFound");
  const typed = decoded(usePathname().split("/").at(-1) ?? "");
  const [states, setStates] = useState<readonly SearchedState[]>([]);
  useEffect(() => {
    let gone = false;
    void import("@/lib/queries/fetchNamedStates")
      .then(({ fetchNamedStates }) => fetchNamedStates(version, locale))
      .then((found) => {
        if (!gone) setStates(found);
      });
    return () => {
      gone = true;
    };
  }, [version, locale]);
  const near = nearNames(
    typed,
    states.map(({ iso3, folded }) => ({ code: iso3, names: folded })),
  );
  return (
    <div className={styles.near} role="status" data-typed={typed}>
      {near.length === 0 ? null : (
        <>
          <p>{t("near")}</p>
          <ul>
            {near.map((iso3) => (
              <li key={iso3} data-near={iso3}>
                <StateLink iso3={iso3}>{states.find((state) => state.iso3 === iso3)!.name}</StateLink> ({iso3}
                )
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
