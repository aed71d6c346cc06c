"use client";

import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import type { EventStatement } from "@/lib/view/eventModel";

/** What a statement was, how much of its list is known, and the page that names every state and source. */
export function StatementGround({ statement }: { readonly statement: EventStatement }) {
  const t = useTranslations("events.statement");
  const { id, title, symbol, lead, leadName, tally, sources, counted } = statement;
  return (
    <>
      <p>{symbol === null ? title : t("document", { title, symbol })}</p>
      <p>
        {tally === null ? <NamedOfDeclared statement={statement} /> : t("tally", { ...tally })}
        {counted ? null : ` ${t("uncounted")}`}
      </p>
      {lead === null || leadName === null ? null : (
        <p>
          {t.rich("lead", {
            kind: tally === null ? "statement" : "vote",
            state: () => <StateLink iso3={lead}>{leadName}</StateLink>,
          })}
        </p>
      )}
      <p>
        <StatementLink id={id}>{t("page", { count: sources })}</StatementLink>
      </p>
    </>
  );
}
