"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "next-intl";
import { namedInView } from "@/lib/view/namedInView";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import styles from "./statementViews.module.css";

interface Props {
  /** A record of one statement. */
  readonly record: PositionRecord;
  readonly inView: Uint8Array;
}

const SETTLE_MS = 500;

/** How many states and how many names are in view, "n of N"; announced once the filters have settled. */
export function InViewLine({ record, inView }: Props) {
  const t = useTranslations("statementViews");
  const states = inView.reduce((sum, bit) => sum + bit, 0);
  const names = namedInView(record, inView);
  const allNames = record.statements[0]!.named;
  const text = t("inView", { states, allStates: inView.length, names, allNames });
  const [announced, announce] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => announce(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.inView}>
      <p aria-hidden="true">{text}</p>
      <p
        role="status"
        className="visually-hidden"
        data-states={states}
        data-statements="1"
        data-names={names}
      >
        {announced}
      </p>
    </div>
  );
}
