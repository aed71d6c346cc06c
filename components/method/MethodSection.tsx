import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import article from "@/components/page/article.module.css";
import { PUBLICATION } from "@/lib/domain/publication";
import styles from "./method.module.css";

interface Props {
  /** Its name among the words of the page; also its anchor. */
  readonly part: string;
  /** The paragraphs it begins with. */
  readonly words: readonly string[];
  readonly children?: ReactNode;
}

/** One part of the method under its heading. */
export function MethodSection({ part, words, children }: Props) {
  const t = useTranslations(`method.${part}`);
  const licence = () => (
    <a href={PUBLICATION.licenceUrl} rel="license">
      {PUBLICATION.licenceName}
    </a>
  );
  const key = (words: ReactNode) => <code dir="ltr">{words}</code>;
  return (
    <section id={part} className={article.section} aria-labelledby={`${part}-heading`}>
      <h2 id={`${part}-heading`} className={article.heading}>
        {t("heading")}
      </h2>
      <div className={styles.paragraphs}>
        {words.map((word) => (
          <p key={word} className={article.text} data-word={`${part}.${word}`}>
            {t.rich(word, { licence, key })}
          </p>
        ))}
        {children}
      </div>
    </section>
  );
}
