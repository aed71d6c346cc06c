import { useLocale, useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import { getDataset } from "@/lib/data/providers";
import type { Locale } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { oicEntries } from "@/lib/view/oicEntries";
import styles from "./serverTables.module.css";

/** ASPI's sentence on the Organisation of Islamic Cooperation beside this record: every entry of its members on the critical side. */
export function OicCheck() {
  const t = useTranslations("mediaPage.oic");
  const locale = useLocale() as Locale;
  const dataset = getDataset();
  const { writtenOn, members } = oicEntries(dataset);
  const nameOf = (iso3: string) => dataset.stateByIso3.get(iso3)!.names[locale];
  const day = (date: string) => formatDate(date, catalogueOf(locale), "short");
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-chart="oic">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("entries")}</th>
            <th scope="col">{t("aspi")}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ iso3, claimed, entries }) => (
            <tr key={iso3} data-state={iso3}>
              <th scope="row">
                <StateLink iso3={iso3}>{nameOf(iso3)}</StateLink>
              </th>
              <td>
                <ul>
                  {entries.map(({ statement: { id, date, forum } }) => (
                    <li key={id} data-statement={id} data-after={date > writtenOn || undefined}>
                      <StatementLink id={id}>{day(date)}</StatementLink> {t(`forum.${forum}`)}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                {claimed
                  ? t("claimed")
                  : t(entries.every(({ statement }) => statement.date > writtenOn) ? "after" : "notNamed")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {members.map(({ iso3, onlyForum }) =>
        onlyForum === null ? null : (
          <p key={iso3} className={article.note}>
            {t("onlyForum", { state: nameOf(iso3), forum: t(`forum.${onlyForum}`) })}
          </p>
        ),
      )}
    </div>
  );
}
