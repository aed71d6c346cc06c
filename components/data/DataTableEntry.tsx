import { useTranslations } from "next-intl";
import type { TableFacts } from "@/lib/api/releaseDescriptor";
import { API_ROOT } from "@/lib/domain/apiRoot";
import type { ReleaseTable } from "@/lib/domain/release";
import { kilobytes } from "@/lib/format/kilobytes";
import { Dictionary } from "./Dictionary";
import styles from "./data.module.css";

interface Props {
  readonly table: ReleaseTable;
  readonly facts: TableFacts;
  readonly language: string;
}

/** One table of the release: what a row is, how many there are, and every form it can be had in. */
export function DataTableEntry({ table: { name, title, fields }, facts, language }: Props) {
  const t = useTranslations("dataPage.tables");
  const downloads = [
    ["csv", `${API_ROOT}/${name}.csv`],
    ["bom", `${API_ROOT}/${name}.csv?bom=1`],
    ["json", `${API_ROOT}/tables/${name}.json`],
    ["parquet", `${API_ROOT}/tables/${name}.parquet`],
  ] as const;
  return (
    <>
      <h3 className={styles.name}>
        <code>{name}</code> <span lang="en">{title}</span>
      </h3>
      <p>{t("rows", { rows: facts.rowCount, size: kilobytes(facts.bytes, language) })}</p>
      <ul className={styles.links} aria-label={t("formats", { table: name })}>
        {downloads.map(([format, address]) => (
          <li key={format}>
            <a href={address} data-download={format}>
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.checksum}>
        {t("checksum")} <code dir="ltr">{facts.hash.replace("sha256:", "")}</code>
      </p>
      <Dictionary table={name} fields={fields} />
    </>
  );
}
