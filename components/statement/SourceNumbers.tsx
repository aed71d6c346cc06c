import { useTranslations } from "next-intl";
import styles from "./sourceNumbers.module.css";

/** Numbers that lead to the statement's sources further down the page. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  const t = useTranslations("statementViews");
  return (
    <span className={styles.numbers}>
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={t("source", { number })}>
          {number}
        </a>
      ))}
    </span>
  );
}
