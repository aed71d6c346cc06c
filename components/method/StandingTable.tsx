import { useTranslations } from "next-intl";
import { Swatch } from "@/components/ui/Swatch";
import { STANDINGS } from "@/lib/domain/standing";
import styles from "./method.module.css";

/** Every standing with its sign, its word and when a state has it. */
export function StandingTable() {
  const t = useTranslations("method.standings");
  const names = useTranslations("standings.name");
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("standing")}</th>
          <th scope="col">{t("when")}</th>
        </tr>
      </thead>
      <tbody>
        {STANDINGS.map((standing) => (
          <tr key={standing} data-standing={standing}>
            <th scope="row">
              <Swatch standing={standing} /> {names(standing)}
            </th>
            <td>{t(standing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
