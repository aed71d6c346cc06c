"use client";

import { useTranslations } from "next-intl";
import type { Iso3 } from "@/lib/domain/state";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import styles from "./receipt.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly others: readonly Iso3[];
  readonly onChoose: (iso3: Iso3) => void;
}

/** The other states a finger may have meant, each a button. */
export function OtherStates({ model, others, onChoose }: Props) {
  const t = useTranslations("receipt");
  if (others.length === 0) return null;
  const nameOf = (iso3: Iso3) => model.names[model.record.states.findIndex((state) => state.iso3 === iso3)];
  return (
    <div className={styles.others} role="group" aria-labelledby="receipt-others">
      <span id="receipt-others">{t("others")}</span>
      {others.map((iso3) => (
        <button key={iso3} type="button" onClick={() => onChoose(iso3)}>
          {nameOf(iso3)}
        </button>
      ))}
    </div>
  );
}
