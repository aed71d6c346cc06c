"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { useFilterActions } from "./FilterActions";
import styles from "./presets.module.css";

/** Questions readers come with, each a plain link: the seeds' window first. */
const PRESETS = {
  seeds: {
    query: "?forum=HRC&from=2019-01-01&to=2021-12-31",
    filters: { forum: "HRC", from: "2019-01-01", to: "2021-12-31" },
  },
  vote: {
    query: "?statement=hrc51-2022-10-06-vote&view=seats",
    filters: { statement: ["hrc51-2022-10-06-vote"], view: "seats" },
  },
  oic: { query: "?group=oic", filters: { group: ["oic"] } },
  published: { query: "?lists=complete", filters: { lists: "complete" } },
} as const satisfies Record<string, { query: string; filters: Partial<Filters> }>;

export function Presets() {
  const t = useTranslations("presets");
  const actions = useFilterActions();
  const follow = (event: MouseEvent, filters: Partial<Filters>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.set({ ...DEFAULT_FILTERS, ...filters });
  };
  return (
    <nav aria-label={t("label")} className={styles.presets}>
      <span>{t("label")}</span>
      <ul>
        {(Object.keys(PRESETS) as (keyof typeof PRESETS)[]).map((name) => (
          <li key={name}>
            <a
              href={PRESETS[name].query}
              data-preset={name}
              onClick={(event) => follow(event, PRESETS[name].filters)}
            >
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
