import { useTranslations } from "next-intl";
import type { ReleaseField } from "@/lib/domain/release";
import styles from "./data.module.css";

interface Props {
  readonly table: string;
  readonly fields: readonly ReleaseField[];
}

/** The columns of a table: type, meaning, and the words a cell may hold. */
export function Dictionary({ table, fields }: Props) {
  const t = useTranslations("dataPage.tables");
  return (
    <details className={styles.dictionary}>
      <summary>{t("dictionary", { columns: fields.length })}</summary>
      <table>
        <caption className="visually-hidden">{t("caption", { table })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, description, constraints }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                <span className={styles.type}>{type}</span>
              </th>
              <td lang="en" dir="ltr">
                {description}
                {constraints?.enum && <> {t("words", { words: constraints.enum.join(", ") })}</>}
                {constraints?.required && <span className={styles.type}>{t("required")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
