"use client";

import { useTranslations } from "next-intl";
import { SettledLine } from "@/components/page/SettledLine";
import { namedInView } from "@/lib/view/namedInView";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import styles from "./statementViews.module.css";

interface Props {
  /** A record of one statement. */
  readonly record: PositionRecord;
  readonly inView: Uint8Array;
}

/** How many states and how many names are in view, "n of N"; announced once the filters have settled. */
export function InViewLine({ record, inView }: Props) {
  const t = useTranslations("statementViews");
  const states = inView.reduce((sum, bit) => sum + bit, 0);
  const names = namedInView(record, inView);
  const allNames = record.statements[0]!.named;
  const text = t("inView", { states, allStates: inView.length, names, allNames });
  const counts = { "data-states": states, "data-statements": 1, "data-names": names };
  return <SettledLine className={styles.inView} text={text} counts={counts} />;
}
