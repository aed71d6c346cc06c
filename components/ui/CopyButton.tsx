"use client";

import { useState } from "react";
import styles from "./copyButton.module.css";

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

interface Props {
  readonly text: string;
  /** What is copied, for those who hear the button without its place. */
  readonly label: string;
  readonly words: CopyWords;
}

/** Puts a text on the clipboard and says whether that worked; the place of the answer is kept free. */
export function CopyButton({ text, label, words }: Props) {
  const [outcome, setOutcome] = useState<keyof CopyWords | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        onClick={() => void copy()}
        aria-label={`${words.copy}: ${label}`}
      >
        {words.copy}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome === null ? "" : words[outcome]}
      </span>
    </span>
  );
}
