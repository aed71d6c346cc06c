"use client";

import { useTranslations } from "next-intl";
import { CommentsDirection } from "@/components/charts/media/CommentsDirection";
import { ExportButton } from "@/components/export/ExportButton";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

const FACT = "aspi-fb-comments-test";

/** Comments against interactions: a direction and no number. */
export function CommentsPanel() {
  const t = useTranslations("media.comments");
  const { inView } = useMedia();
  return (
    <div className={styles.panel}>
      <CommentsDirection
        fact={FACT}
        muted={!inView.has(FACT)}
        caption={t("caption")}
        columns={{ affiliated: t("affiliated"), others: t("others") }}
        rows={{ interactions: t("interactions"), comments: t("comments") }}
        similar={t("similar")}
        fewer={t("fewer")}
        more={t("more")}
      />
      <ExportButton chart="comments" />
    </div>
  );
}
