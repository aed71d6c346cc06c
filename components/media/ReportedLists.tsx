import { Fragment } from "react";
import { useLocale, useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { getDataset } from "@/lib/data/providers";
import type { Locale } from "@/lib/domain/state";
import { disputedLists } from "@/lib/view/disputedLists";
import styles from "./serverTables.module.css";

const VERSIONS = ["tip-list-aj", "tip-list-jurist", "tip-list-2021"] as const;

/** The list of the trafficking report as two newspapers print it, and the list of the year before: both shown, none decided. */
export function ReportedLists() {
  const t = useTranslations("mediaPage.lists");
  const locale = useLocale() as Locale;
  const { factById, stateByIso3 } = getDataset();
  const { versions, rows } = disputedLists(factById, VERSIONS);
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-chart="lists">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("state")}</th>
            {versions.map(({ fact, count }) => (
              <th key={fact.id} scope="col" data-fact={fact.id}>
                {fact.sources[0]!.publisher.split(/(?<=\/)/).map((part) => (
                  <Fragment key={part}>
                    {part}
                    <wbr />
                  </Fragment>
                ))}
                <span className={styles.sub}>
                  {fact.population} <span data-list-length>{t("count", { count })}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ iso3, listed, disputed }) => (
            <tr key={iso3} data-state={iso3} data-disputed={disputed || undefined}>
              <th scope="row">
                <StateLink iso3={iso3}>{stateByIso3.get(iso3)!.names[locale]}</StateLink>
                {disputed ? <span className={styles.sub}>{t("disputed")}</span> : null}
              </th>
              {listed.map((is, i) => (
                <td key={VERSIONS[i]} data-listed={is}>
                  {t(is ? "listed" : "notListed")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
