import { useLocale, useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import type { Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";
import type { NamedSimilarity, StateDossier } from "@/lib/view/stateDossier";
import styles from "./similarStates.module.css";

/** The states that did most often, and least often, the same; each with its n and the way to the comparison. */
export function SimilarStates({ dossier }: { readonly dossier: StateDossier }) {
  const t = useTranslations("statePage.similar");
  const { similarity, name } = dossier;
  return (
    <section className={article.section} aria-labelledby="similar-heading" data-chart="similar">
      <h2 id="similar-heading" className={article.heading}>
        {t("heading")}
      </h2>
      {similarity === null ? (
        <p className={article.text}>{t("subject", { name })}</p>
      ) : (
        <>
          <p className={article.note}>{t("measure")}</p>
          <div className={styles.ends}>
            <End title={t("most")} end={similarity.most} dossier={dossier} />
            <End title={t("least")} end={similarity.least} dossier={dossier} />
          </div>
        </>
      )}
    </section>
  );
}

interface EndProps {
  readonly title: string;
  readonly end: NamedSimilarity;
  readonly dossier: StateDossier;
}

function End({ title, end, dossier }: EndProps) {
  const t = useTranslations("statePage.similar");
  const locale = useLocale() as Locale;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ol className={styles.list}>
        {end.states.map(({ iso3, name, same, of }) => (
          <li key={iso3} data-similar={iso3} data-same={same} data-of={of}>
            <StateLink iso3={iso3}>{name}</StateLink>
            <a
              href={`${pagePaths.compare(locale)}?states=${dossier.iso3},${iso3}`}
              data-carry
              aria-label={t("compare", { name: dossier.name, other: name, same, of })}
            >
              {t("share", { same, of })}
            </a>
          </li>
        ))}
      </ol>
      {end.tied === 0 ? null : <p className={styles.tied}>{t("tied", { count: end.tied })}</p>}
    </div>
  );
}
