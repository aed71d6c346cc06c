import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StateLink } from "@/components/page/StateLink";
import type { StatementDossier } from "@/lib/view/statementDossier";
import styles from "./statementHead.module.css";

/** Who led it, its document, its status and how sure it is, as pairs of words. */
export function StatementFacts({ dossier }: { readonly dossier: StatementDossier }) {
  const t = useTranslations("statement.fact");
  const levels = useTranslations("statement.level");
  const { statement, lead, sponsors, symbolSource, sources } = dossier;
  const vote = statement.kind === "recorded_vote";
  return (
    <dl className={styles.facts}>
      <Fact name={t(vote ? "introduced" : "lead")}>
        {lead === null ? t("noLead") : <StateLink iso3={lead.iso3}>{lead.name}</StateLink>}
      </Fact>
      {sponsors.length === 0 ? null : (
        <Fact name={t("sponsors", { count: sponsors.length })}>
          <ul className={styles.sponsors}>
            {sponsors.map(({ iso3, name }) => (
              <li key={iso3} data-sponsor={iso3}>
                <StateLink iso3={iso3}>{name}</StateLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t("document")}>
        {statement.symbol === null ? (
          t("noSymbol")
        ) : symbolSource === null ? (
          statement.symbol
        ) : (
          <a href={sources[symbolSource - 1]!.url} rel="noopener noreferrer">
            {statement.symbol}
          </a>
        )}
      </Fact>
      <Fact name={t("status")}>{levels(statement.status)}</Fact>
      <Fact name={t("confidence")}>{levels(statement.confidence)}</Fact>
      <Fact name={t("sources")}>
        <a href="#sources">{t("sourceCount", { count: sources.length })}</a>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
