"use client";

import { useTranslations } from "next-intl";
import styles from "./receipt.module.css";

interface Props {
  readonly state: "pending" | "error" | "success" | "none";
  readonly onRetry: (() => void) | null;
}

/** Whether the sources are here, on their way, or could not be had; one line that keeps its height. */
export function ReceiptStatus({ state, onRetry }: Props) {
  const t = useTranslations("receipt.sources");
  return (
    <p className={styles.status} role={state === "error" ? "alert" : undefined}>
      {t(state)}
      {state === "error" && onRetry !== null ? (
        <button type="button" onClick={onRetry}>
          {t("retry")}
        </button>
      ) : null}
    </p>
  );
}
