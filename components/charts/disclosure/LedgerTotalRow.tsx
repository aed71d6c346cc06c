"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import type { LedgerGroup, LedgerTotal } from "@/lib/view/disclosureLedger";
import styles from "./disclosureLedger.module.css";

interface Props {
  readonly side: LedgerGroup["side"];
  readonly total: LedgerTotal;
}

/** A side's name, and what of its lists in view is known. */
export const LedgerTotalRow = memo(function LedgerTotalRow({ side, total }: Props) {
  const t = useTranslations("ledger");
  const { lists, complete, named, declared, undeclared } = total;
  return (
    <tr className={styles.total} data-ledger-total={side} data-named={named} data-declared={declared}>
      <th scope="rowgroup" colSpan={3}>
        <span className={styles.side}>{t(`side.${side}`)}</span>{" "}
        <span>
          {side === "vote"
            ? t("voteTotal", { lists, named, declared })
            : t("total", { lists, counted: lists - undeclared, complete, named, declared, undeclared })}
        </span>
      </th>
    </tr>
  );
});
