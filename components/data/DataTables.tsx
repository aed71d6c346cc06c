import { useTranslations } from "next-intl";
import { tableFacts } from "@/lib/api/releaseDescriptor";
import type { ReleaseTable } from "@/lib/domain/release";
import article from "@/components/page/article.module.css";
import { DataTableEntry } from "./DataTableEntry";
import styles from "./data.module.css";

interface Props {
  readonly tables: readonly ReleaseTable[];
  readonly language: string;
}

/** Every table with its size, checksum, downloads and dictionary. */
export function DataTables({ tables, language }: Props) {
  const t = useTranslations("dataPage.tables");
  return (
    <section className={article.section} aria-labelledby="tables">
      <h2 id="tables" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.text}>{t("note")}</p>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <li key={table.name} id={`table-${table.name}`} data-table={table.name}>
            <DataTableEntry table={table} facts={tableFacts(table)} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
