import { useTranslations } from "next-intl";
import styles from "./method.module.css";

const ROWS = ["joined", "switched", "joinedOther", "stayed", "switchedOfBoth", "left", "none"] as const;

/** What counts as a movement from one stretch of time to the next. */
export function MovementTable() {
  const t = useTranslations("method.movement");
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
          <th scope="col">{t("movement")}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <td className={styles.side}>{t(`row.${row}.before`)}</td>
            <td className={styles.side}>{t(`row.${row}.after`)}</td>
            <td>{t(`row.${row}.movement`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
