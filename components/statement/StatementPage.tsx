import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/react";
import article from "@/components/page/article.module.css";
import { chamber } from "@/lib/chart/chamber";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { contradictionsInRecord } from "@/lib/view/contradictionsInRecord";
import type { StatementDossier } from "@/lib/view/statementDossier";
import { statementModel } from "@/lib/view/statementModel";
import { voteBackground } from "@/lib/view/voteBackground";
import { Contradictions } from "./Contradictions";
import { DeclaredNumber } from "./DeclaredNumber";
import { ListDifference } from "./ListDifference";
import { SourceList } from "./SourceList";
import { StatementHead } from "./StatementHead";
import { StatementNeighbours } from "./StatementNeighbours";
import { StatementViews } from "./StatementViews";
import { VotersBefore } from "./VotersBefore";
import { VotersLater } from "./VotersLater";
import styles from "./statementPage.module.css";

/** What the linked views say in the browser; the server says all other words. */
const WORDS = [
  "statementViews",
  "map",
  "standings",
  "groups",
  "filters",
  "chips",
  "record",
  "receipt",
  "export",
  "cite",
  "copy",
] as const;

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly dossier: StatementDossier;
}

/** The page of one statement, whole on the server; only the map, the bars and the names answer in the browser. */
export async function StatementPage({ dataset, locale, dossier }: Props) {
  const { statement, difference } = dossier;
  const language = catalogueOf(locale);
  const model = statementModel(dataset, locale, statement.id);
  const seats = chamber(model.record, model.names, locale);
  const background = seats === null ? null : voteBackground(dataset, locale, statement.id);
  const words = seats === null ? WORDS : [...WORDS, "seats"];
  return (
    <main id="content" className={article.page} data-statement-page={statement.id}>
      <div className={styles.opening}>
        <StatementHead dossier={dossier} language={language} />
        <DeclaredNumber dossier={dossier} language={language} />
      </div>
      {/* Not the router's own adapter: a filter is no navigation, and the router need not hear of it. */}
      <NuqsAdapter>
        <NextIntlClientProvider messages={clientMessages(await getMessages(), words)}>
          <StatementViews
            model={model}
            geometry={statement.status === "confirmed" ? mapGeometry(dataset.states) : null}
            chamber={seats}
            list={dossier.list}
          />
        </NextIntlClientProvider>
      </NuqsAdapter>
      {background === null ? null : (
        <>
          <VotersBefore background={background} language={language} />
          <VotersLater background={background} language={language} />
        </>
      )}
      {difference === null || statement.side === null ? null : (
        <ListDifference difference={difference} side={statement.side} language={language} />
      )}
      <Contradictions
        contradictions={contradictionsInRecord(dataset, locale, statement.id)}
        notes={statement.notes}
        language={language}
      />
      <SourceList dossier={dossier} language={language} version={dataset.version} />
      <StatementNeighbours dossier={dossier} language={language} version={dataset.version} />
    </main>
  );
}
