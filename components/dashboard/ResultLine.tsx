"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "next-intl";
import styles from "./resultLine.module.css";

interface Props {
  readonly states: number;
  readonly statements: number;
  readonly allStates: number;
  readonly allStatements: number;
}

const SETTLE_MS = 500;

/** How much is in view, "n of N", always visible; announced once the filters have settled. */
export function ResultLine({ states, statements, allStates, allStatements }: Props) {
  const t = useTranslations("result");
  const text = t("line", { states, statements, allStates, allStatements });
  const [announced, announce] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => announce(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.result}>
      <p aria-hidden="true">{text}</p>
      <p role="status" className="visually-hidden" data-states={states} data-statements={statements}>
        {announced}
      </p>
    </div>
  );
}
