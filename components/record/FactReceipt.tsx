import { useTranslations } from "next-intl";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { FactPage, FactReceipt as Receipt } from "@/lib/view/factReceipt";
import styles from "./factReceipt.module.css";

interface Props {
  readonly receipt: Receipt;
  readonly language: string;
  /** False where the sentence already stands beside the receipt. */
  readonly sentence?: boolean;
}

const LIMITS = ["population", "period", "qualifier", "note"] as const;
const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** The ground under one fact: what it says of what, how sure it is, its line in the newsletter, and every public page. */
export function FactReceipt({ receipt, language, sentence = true }: Props) {
  const t = useTranslations("fact");
  const { id, statement, kind, confidence, seed, pages } = receipt;
  return (
    <div className={styles.receipt} data-fact={id} data-fact-receipt={kind}>
      {sentence ? <p className={styles.statement}>{statement}</p> : null}
      <p>
        {t(`kind.${kind}`)} · {t(`confidence.${confidence}`)}
      </p>
      <dl className={styles.limits}>
        {LIMITS.map((limit) =>
          receipt[limit] === null ? null : (
            <div key={limit}>
              <dt>{t(`limit.${limit}`)}</dt>
              <dd>{receipt[limit]}</dd>
            </div>
          ),
        )}
      </dl>
      <p>
        {seed.length === 0
          ? t("noSeed")
          : seed.map(({ line, anchor }) => (
              <span key={`${line} ${anchor}`} className={styles.passage}>
                {t("seed", { line: String(line), anchor })}
              </span>
            ))}
      </p>
      {pages.length === 0 ? (
        <p>{t("noPage")}</p>
      ) : (
        <ul className={styles.pages} aria-label={t("pages", { count: pages.length })}>
          {pages.map((page) => (
            <li key={`${page.role} ${page.url} ${page.title}`}>
              <Page page={page} language={language} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Page({ page, language }: { page: FactPage; language: string }) {
  const t = useTranslations("fact");
  const { url, title, publisher, date, locator } = page;
  const written = date !== null && PARTIAL_DATE.test(date) ? formatPartialDate(date, language) : date;
  return (
    <>
      <a href={url} rel="noopener noreferrer">
        {title}
      </a>{" "}
      <span>{[publisher, written, locator].filter((part) => part !== null).join(t("comma"))}</span>
    </>
  );
}
