"use client";

import type { ReactNode } from "react";
import type { FactId } from "@/lib/domain/fact";
import { useMedia } from "./MediaContext";
import styles from "./factItem.module.css";

/** The place of a fact in its list: faint where it does not pass the filters, and never left out. */
export function FactShell({ id, children }: { readonly id: FactId; readonly children: ReactNode }) {
  const { inView } = useMedia();
  return (
    <li
      className={styles.item}
      id={`fact-${id}`}
      data-fact={id}
      data-fact-item
      data-muted={!inView.has(id) || undefined}
    >
      {children}
    </li>
  );
}
