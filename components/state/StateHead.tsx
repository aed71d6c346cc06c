import { Fragment } from "react";
import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { nameProps } from "@/lib/i18n/direction";
import type { StateDossier } from "@/lib/view/stateDossier";
import styles from "./state.module.css";

/** The state's name in the page's language, and what it is called elsewhere. */
export function StateHead({ dossier }: { readonly dossier: StateDossier }) {
  const t = useTranslations("statePage");
  const { name, ownNames, state, model } = dossier;
  return (
    <header>
      <p className={article.kicker}>{t("kicker", { status: state.status })}</p>
      <h1 className={article.title}>
        <bdi {...nameProps(model.locale)}>{name}</bdi>
      </h1>
      <p className={styles.ownNames}>
        <span className="visually-hidden">{t("otherNames")} </span>
        {ownNames.map(({ name: own, language }, i) => (
          <Fragment key={own}>
            {i > 0 ? " · " : null}
            <bdi lang={language}>{own}</bdi>
          </Fragment>
        ))}
      </p>
    </header>
  );
}
