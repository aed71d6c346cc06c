import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import article from "@/components/page/article.module.css";
import type { MediaSection as Section } from "@/lib/view/mediaSections";
import { FactList } from "./FactList";

interface Props {
  readonly section: Section;
  /** The charts and tables of the section, before its facts. */
  readonly children?: ReactNode;
}

/** A section of the media page: heading, what to know before reading it, its charts, and every fact behind them. */
export function MediaSection({ section, children }: Props) {
  const t = useTranslations("mediaPage");
  const heading = t(`section.${section}.heading`);
  return (
    <section className={article.section} aria-labelledby={`media-${section}`} data-section={section}>
      <h2 id={`media-${section}`} className={article.heading}>
        {heading}
      </h2>
      <p className={article.text}>{t(`section.${section}.text`)}</p>
      {children}
      <FactList section={section} label={t("factsOf", { heading })} />
    </section>
  );
}
