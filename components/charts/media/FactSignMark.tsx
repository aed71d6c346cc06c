import type { ReactNode } from "react";
import type { FactSign } from "@/lib/domain/media";
import styles from "./factSignMark.module.css";

/** The sign of a kind of fact, the same wherever one stands; its word is written beside it. */
export function FactSignMark({ sign }: { readonly sign: FactSign }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" data-sign-mark={sign}>
      {SHAPES[sign]}
    </svg>
  );
}

const SHAPES: Readonly<Record<FactSign, ReactNode>> = {
  number: <rect className={styles.filled} x="1" y="1" width="14" height="14" />,
  direction: <path className={styles.line} d="M8 1.5v13M4.5 5L8 1.5 11.5 5M4.5 11L8 14.5l3.5-3.5" />,
  ours: <path className={styles.line} d="M1.5 1.5h13v13h-13zM1.5 8L8 1.5M1.5 14.5l13-13M8 14.5L14.5 8" />,
  event: <circle className={styles.filled} cx="8" cy="8" r="5" />,
  absent: <rect className={styles.dashed} x="1.5" y="1.5" width="13" height="13" />,
  method: <path className={styles.line} d="M1 3.5h14M1 8h14M1 12.5h9" />,
};
