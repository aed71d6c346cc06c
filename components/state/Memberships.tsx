import { Fragment } from "react";
import { useTranslations } from "next-intl";
import type { CouncilTerm, State } from "@/lib/domain/state";
import { membershipWords } from "@/lib/words/membershipWords";
import styles from "./memberships.module.css";

interface Props {
  readonly state: State;
  readonly terms: readonly CouncilTerm[];
  readonly language: string;
}

/** What the state belongs to, since when, and what the data note about it. */
export function Memberships({ state, terms, language }: Props) {
  const t = useTranslations();
  return (
    <section className={styles.memberships} aria-labelledby="memberships-heading">
      <h2 id="memberships-heading">{t("statePage.memberships.heading")}</h2>
      <dl>
        {membershipWords(t, state, terms, language).map(({ of, name, facts }) => (
          <Fragment key={of}>
            <dt>{name}</dt>
            {facts.map(({ text, more, note, term }) => (
              <dd key={text} data-term={term ?? undefined}>
                {text}
                {more === null ? null : <small>{more}</small>}
                {note === null ? null : (
                  <small lang="en" dir="ltr">
                    {note}
                  </small>
                )}
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
