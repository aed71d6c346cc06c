"use client";

import { useTranslations } from "next-intl";
import type { Filters } from "@/lib/domain/filters";
import { compareSpan } from "@/lib/filters/compareSpan";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import styles from "./dashboard.module.css";
import { pagePaths } from "@/lib/view/pagePaths";

/** The way to the comparison of the two dates in view. */
export function MovedLink({ model, filters }: { readonly model: DashboardModel; readonly filters: Filters }) {
  const t = useTranslations("timeline");
  const { a, b } = compareSpan(model.record, filters);
  return (
    <p className={styles.moved}>
      <a href={`${pagePaths.compare(model.locale)}?from=${a}&to=${b}`} data-carry data-who-moved>
        {t("moved", { from: formatDate(a, model.language), to: formatDate(b, model.language) })}
      </a>
    </p>
  );
}
