"use client";

import { useTranslations } from "next-intl";
import { SettledLine } from "@/components/page/SettledLine";
import styles from "./resultLine.module.css";

interface Props {
  readonly states: number;
  readonly statements: number;
  readonly allStates: number;
  readonly allStatements: number;
}

/** How much is in view, "n of N", always visible; announced once the filters have settled. */
export function ResultLine({ states, statements, allStates, allStatements }: Props) {
  const t = useTranslations("result");
  const text = t("line", { states, statements, allStates, allStatements });
  const counts = { "data-states": states, "data-statements": statements };
  return <SettledLine className={styles.result} text={text} counts={counts} />;
}
