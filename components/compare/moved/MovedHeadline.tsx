"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { movementSlug } from "@/lib/filters/movementSlug";
import { formatDate } from "@/lib/format/formatDate";
import { sentenceList } from "@/lib/format/sentenceList";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { MovedKnown } from "./MovedKnown";
import styles from "./moved.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
}

/** How many states moved between the dates, in a sentence with its ground, and what is not known. */
export function MovedHeadline({ model, view }: Props) {
  const t = useTranslations("moved");
  const { filters, span, before, after, counts } = view;
  const forums = new Set([...before, ...after].map((s) => model.record.statements[s]!.forum));
  const [forum] = forums;
  const dates = { a: formatDate(span.a, model.language), b: formatDate(span.b, model.language) };
  const considered = counts.reduce((sum, { count }) => sum + count, 0);
  const moved = counts.filter(
    ({ movement, count }) => count > 0 && movement !== "steady" && movement !== "cannot tell",
  );
  const values = {
    ...dates,
    topic: t(`topic.${filters.topic}`),
    considered,
    moved: moved.reduce((sum, { count }) => sum + count, 0),
    untold: counts.find(({ movement }) => movement === "cannot tell")!.count,
  };
  const parts = moved.map(({ movement, count }) => t(`part.${movementSlug(movement)}`, { count }));
  const list = sentenceList(parts, model.language)
    .map(({ text }) => text)
    .join("");
  return (
    <header>
      {span.forward && (
        <p className={article.kicker}>
          {t("scope", {
            ...dates,
            forum: forums.size === 1 ? forum! : "both",
            before: before.length,
            after: after.length,
            rule: filters.rule,
          })}
        </p>
      )}
      <h1 className={styles.title}>
        {!span.forward
          ? t("backwards")
          : considered === 0 || after.length === 0
            ? t("nothing")
            : moved.length === 0
              ? t("findingSteady", values)
              : t("finding", { ...values, parts: list })}
      </h1>
      {span.forward && <MovedKnown model={model} view={view} />}
    </header>
  );
}
