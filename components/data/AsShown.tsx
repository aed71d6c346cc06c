import { useTranslations } from "next-intl";
import { API_ROOT } from "@/lib/domain/apiRoot";
import type { StandingsDocument } from "@/lib/api/schemas/standingsSchemas";
import article from "@/components/page/article.module.css";
import styles from "./data.module.css";

interface Props {
  readonly document: Pick<StandingsDocument, "query" | "rule" | "statements" | "states">;
  /** The filters in force, in words. */
  readonly filters: readonly string[];
}

/** The standings under the filters of the page's address, to download. */
export function AsShown({ document, filters }: Props) {
  const t = useTranslations("dataPage.shown");
  const rules = useTranslations("filters.rule");
  const { query, rule, statements, states } = document;
  const address = (file: string, extra = "") => {
    const text = [query, extra].filter((part) => part !== "").join("&");
    return `${API_ROOT}/${file}${text === "" ? "" : `?${text}`}`;
  };
  const counts = { states: states.count, allStates: states.of, statements: statements.count, allStatements: statements.of };
  return (
    <section className={article.section} aria-labelledby="as-shown" data-as-shown={query}>
      <h2 id="as-shown" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.text}>{filters.length === 0 ? t("none") : t("filters", { filters: filters.join("; ") })}</p>
      <p className={article.text}>{t("counts", { ...counts, rule: rules(rule) })}</p>
      <ul className={styles.links}>
        <li>
          <a href={address("standings.csv")} data-download="shown-csv">
            {t("csv")}
          </a>
        </li>
        <li>
          <a href={address("standings.csv", "bom=1")} data-download="shown-bom">
            {t("bom")}
          </a>
        </li>
        <li>
          <a href={address("standings.json")} data-download="shown-json">
            {t("json")}
          </a>
        </li>
      </ul>
      <p className={article.note}>{t("how")}</p>
    </section>
  );
}
