import { getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { foldName } from "@/lib/format/foldName";
import { nameOrder } from "@/lib/format/nameOrder";
import { nearNames } from "@/lib/format/nearNames";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./stateIndex.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** What the address says where a state's code should stand. */
  readonly typed: string;
}

/** The states whose code or name is nearest to what was typed, and all states, for a reader whose address leads to none. */
export async function StateIndex({ dataset: { states }, locale, typed }: Props) {
  const t = await getTranslations({ locale, namespace: "stateNotFound" });
  const near = nearNames(
    typed,
    states.map((state) => ({
      code: state.iso3,
      names: [...Object.values(state.names), ...state.otherNames].map(foldName),
    })),
  );
  const byName = nameOrder(locale);
  const named = states
    .map(({ iso3, names }) => ({ iso3, name: names[locale] }))
    .sort((a, b) => byName(a.name, b.name));
  return (
    <main id="content" className={article.page}>
      <h1 className={article.title}>{t("heading")}</h1>
      <p className={article.lead}>{t("explanation", { count: states.length })}</p>
      {near.length > 0 && (
        <section>
          <h2 className={article.heading}>{t("near")}</h2>
          <ul className={styles.names}>
            {near.map((iso3) => (
              <li key={iso3} data-near={iso3}>
                <StateLink iso3={iso3}>{named.find((state) => state.iso3 === iso3)!.name}</StateLink> ({iso3})
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={article.text}>
        {t("finder")} <a href={`${pagePaths.dashboard(locale)}#table-heading`}>{t("table")}</a>.
      </p>
      <section>
        <h2 className={article.heading}>{t("all")}</h2>
        <ul className={styles.names}>
          {named.map(({ iso3, name }) => (
            <li key={iso3}>
              <StateLink iso3={iso3}>{name}</StateLink>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
