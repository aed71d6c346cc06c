"use client";

import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { Swatch } from "@/components/ui/Swatch";
import type { StateReceipt } from "@/lib/view/stateReceipt";
import styles from "./receipt.module.css";

/** A state's name, its standing in words, and how many of its entries are in view. */
export function ReceiptHead({ receipt, onClose }: { receipt: StateReceipt; onClose: (() => void) | null }) {
  const t = useTranslations("receipt");
  const positions = useTranslations("map.position");
  const { name, standing, left, critical, supportive, statements } = receipt;
  return (
    <header>
      <h3 className={styles.name}>
        <StateLink iso3={receipt.iso3}>{name}</StateLink>
        {onClose === null ? null : (
          <button type="button" aria-label={t("close", { name })} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </h3>
      <p className={styles.standing}>
        <Swatch standing={standing} left={left} /> {positions(standing)}
      </p>
      <p className={styles.tally}>{t("tally", { critical, supportive, statements })}</p>
    </header>
  );
}
