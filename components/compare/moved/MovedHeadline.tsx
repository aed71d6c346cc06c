"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { movedWords } from "@/lib/words/movedWords";
import styles from "./moved.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
}

/** How many states moved between the dates, in a sentence with its ground, and what is not known. */
export function MovedHeadline({ model, view }: Props) {
  const { scope, finding, known } = movedWords(useTranslations(), model, view);
  return (
    <header>
      {scope !== "" && <p className={article.kicker}>{scope}</p>}
      <h1 className={styles.title}>{finding}</h1>
      {view.span.forward && (
        <p className={styles.known} data-known>
          {known.join(" ")}
        </p>
      )}
    </header>
  );
}
