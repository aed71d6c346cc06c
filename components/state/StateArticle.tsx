import { NextIntlClientProvider, type AbstractIntlMessages } from "next-intl";
import article from "@/components/page/article.module.css";
import { clientMessages } from "@/lib/i18n/clientMessages";
import type { StateDossier } from "@/lib/view/stateDossier";
import { Memberships } from "./Memberships";
import { RecordRow } from "./RecordRow";
import { SimilarStates } from "./SimilarStates";
import styles from "./state.module.css";
import { StateDisagreements } from "./StateDisagreements";
import { StateHead } from "./StateHead";
import { StateViews } from "./StateViews";
import { StateWays } from "./StateWays";

/** What the linked part of the page says in the browser. */
const WORDS = ["stateViews", "filters", "chips", "groups", "standings", "record"];

interface Props {
  readonly dossier: StateDossier;
  readonly messages: AbstractIntlMessages;
}

/** One state's page: the linked charts of its record, and beside them what it belongs to and where to go on. */
export function StateArticle({ dossier, messages }: Props) {
  const { iso3, model, acts, entries, sponsored, state, terms } = dossier;
  const { language } = model;
  const rows = acts.map((stateAct) => {
    const { id } = stateAct.statement;
    const entry = entries.get(id) ?? null;
    const row = (
      <RecordRow
        iso3={iso3}
        stateAct={stateAct}
        entry={entry}
        sponsored={sponsored.get(id) ?? null}
        version={model.version}
        language={language}
      />
    );
    return { id, row };
  });
  return (
    <div className={article.page}>
      <div className={styles.columns} data-stack>
        <div className={styles.main} data-stack>
          <StateHead dossier={dossier} />
          <NextIntlClientProvider messages={clientMessages(messages, WORDS)}>
            <StateViews iso3={iso3} model={model} rows={rows} />
          </NextIntlClientProvider>
          <StateDisagreements dossier={dossier} />
          <SimilarStates dossier={dossier} />
        </div>
        <div className={styles.aside}>
          <Memberships state={state} terms={terms} language={language} />
          <StateWays dossier={dossier} />
        </div>
      </div>
    </div>
  );
}
