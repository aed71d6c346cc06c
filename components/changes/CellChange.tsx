import { useTranslations } from "next-intl";
import type { DataChange } from "@/lib/domain/dataChange";
import styles from "./changes.module.css";

/** One cell, or one row, before and after, with the reason. */
export function CellChange({
  change: { field, before, after, reason, source },
}: {
  readonly change: DataChange;
}) {
  const t = useTranslations("changesPage");
  const row = before === null ? t("cameRow") : t("wentRow");
  return (
    <div className={styles.change}>
      <p className={styles.field}>{field === null ? row : t("field", { field })}</p>
      <dl lang="en" dir="ltr">
        <div>
          <dt>{t("before")}</dt>
          <dd>{before === null ? <em>{t("nothing")}</em> : <del>{before}</del>}</dd>
        </div>
        <div>
          <dt>{t("after")}</dt>
          <dd>{after === null ? <em>{t("nothing")}</em> : <ins>{after}</ins>}</dd>
        </div>
      </dl>
      <p lang="en" dir="ltr">
        {t("why", { reason })} {source !== null && <a href={source}>{t("source")}</a>}
      </p>
    </div>
  );
}
