"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { Iso3 } from "@/lib/domain/state";
import { useCompareActions } from "../CompareActions";
import styles from "./statePair.module.css";

const EXAMPLES: readonly (readonly [Iso3, Iso3])[] = [
  ["TUR", "ALB"],
  ["UKR", "USA"],
  ["PAK", "SAU"],
];

/** Pairs to begin with, as plain links answered in place where a script runs. */
export function PairExamples({ nameOf }: { readonly nameOf: (iso3: Iso3) => string }) {
  const t = useTranslations("statePair.choice");
  const actions = useCompareActions();
  const follow = (event: MouseEvent, states: readonly Iso3[]) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.set({ states });
  };
  return (
    <p className={styles.examples}>
      {t("examples")}{" "}
      {EXAMPLES.map((pair) => (
        <a
          key={pair.join()}
          href={`?states=${pair.join()}#states`}
          data-carry
          onClick={(event) => follow(event, pair)}
        >
          {t("example", { a: nameOf(pair[0]), b: nameOf(pair[1]) })}
        </a>
      ))}
    </p>
  );
}
