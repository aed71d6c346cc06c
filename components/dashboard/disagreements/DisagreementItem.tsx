import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { CitedPages } from "@/components/record/CitedPages";
import { StateLink } from "@/components/page/StateLink";
import type { Disagreement } from "@/lib/view/disagreements";
import styles from "./disagreements.module.css";

interface Props {
  readonly point: Disagreement;
  readonly statementName: string;
  /** The name of the state it is about, if it is about one. */
  readonly name: string | null;
  readonly language: string;
}

/** A point that rests on more sources than this leads to the statement's page, which has them all. */
const MOST_SOURCES = 6;

/** One contradiction: what it is about, the record's note word for word, and the sources behind both sides. */
export function DisagreementItem({ point, statementName, name, language }: Props) {
  const t = useTranslations("disagreements");
  const { kind, state, statement, note, sources } = point;
  return (
    <li className={styles.point} data-disagreement={kind} data-about={state ?? undefined}>
      <p>
        <strong>
          {t.rich("about", {
            kind,
            about: state === null ? "none" : "state",
            state: () =>
              state === null ? null : (
                <StateLink key="state" iso3={state}>
                  {name}
                </StateLink>
              ),
          })}
        </strong>
      </p>
      {note === null ? <p>{t("noNote")}</p> : <blockquote lang="en">{note}</blockquote>}
      {sources.length > MOST_SOURCES ? (
        <p className={styles.elsewhere}>
          <StatementLink id={statement}>
            {t("elsewhere", { count: sources.length })}
            <span className="visually-hidden"> ({statementName})</span>
          </StatementLink>
        </p>
      ) : (
        <Sources sources={sources} language={language} />
      )}
    </li>
  );
}

function Sources({ sources, language }: Pick<Disagreement, "sources"> & { readonly language: string }) {
  const receipt = useTranslations("receipt");
  return (
    <details>
      <summary>{receipt("sourceCount", { count: sources.length })}</summary>
      <CitedPages sources={sources} language={language} />
    </details>
  );
}
