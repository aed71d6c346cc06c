import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { CitedPages } from "@/components/record/CitedPages";
import type { ContradictionInRecord } from "@/lib/view/contradictionsInRecord";
import styles from "./contradictions.module.css";

interface Props {
  readonly contradictions: readonly ContradictionInRecord[];
  /** The statement's notes, which the page gives in full elsewhere. */
  readonly notes: string;
  readonly language: string;
}

/** Where sources contradict each other: what the notes say, what the record holds, and the sources on both sides. */
export function Contradictions({ contradictions, notes, language }: Props) {
  const t = useTranslations("statement.contradiction");
  const stances = useTranslations("record.stance");
  if (contradictions.length === 0) return null;
  return (
    <section className={article.section} aria-labelledby="contradictions-heading">
      <h2 id="contradictions-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <ul className={styles.list}>
        {contradictions.map(({ kind, state, note, stance, counted, sources, named, declared }, i) => (
          <li key={i} data-contradiction={kind} data-about={state?.iso3 ?? ""}>
            <h3>
              {state === null
                ? t(`kind.${kind}`)
                : t.rich(`ofState.${kind}`, {
                    name: state.name,
                    state: (words) => <StateLink iso3={state.iso3}>{words}</StateLink>,
                  })}
            </h3>
            {note === null ? null : note === notes ? (
              <p>{t("steps")}</p>
            ) : (
              <blockquote lang="en">{note}</blockquote>
            )}
            <p>
              {stance !== null
                ? t("holdsStance", { stance: stances(stance), counted: counted ? "yes" : "no" })
                : kind === "count" && declared !== null
                  ? t("holdsCount", { named, declared })
                  : state === null
                    ? null
                    : t("holdsNothing")}
            </p>
            <CitedPages className={styles.sources} sources={sources} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
