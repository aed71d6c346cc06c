"use client";

import { memo, useCallback, useMemo } from "react";
import { useTranslations } from "next-intl";
import { DisclosureLedger } from "@/components/charts/disclosure/DisclosureLedger";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { ExportButton } from "@/components/export/ExportButton";
import { useFilterActions } from "@/components/filters/FilterActions";
import article from "@/components/page/article.module.css";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { StatementId } from "@/lib/domain/statement";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { alikeStatements } from "@/lib/view/alikeStatements";
import { disclosureLedger, ledgerTotal } from "@/lib/view/disclosureLedger";

interface Props {
  readonly model: DashboardModel;
  readonly marks: readonly TimelineMark[];
  readonly claims: Readonly<Record<StatementId, string>>;
  readonly view: DashboardView;
}

/** The ledger as one of the linked views: it dims with the filters and makes the clause of statements. */
export const Disclosure = memo(function Disclosure({ model, marks, claims, view }: Props) {
  const t = useTranslations("ledger");
  const actions = useFilterActions();
  const groups = useMemo(() => disclosureLedger(marks), [marks]);
  const leads = useMemo(() => leadsOf(model), [model]);
  const { inView, listed } = view.timeline;
  const totals = useMemo(
    () => groups.map((group) => ledgerTotal(marks, group, listed)),
    [groups, marks, listed],
  );
  const onToggle = useCallback((id: StatementId) => actions.toggle("statement", id), [actions]);
  return (
    <section id="ledger" aria-labelledby="ledger-heading" data-chart="ledger">
      <div className={article.headed}>
        <h2 id="ledger-heading" className={article.heading}>
          {t("heading")}
        </h2>
        <ExportButton chart="ledger" />
      </div>
      <p className={article.note}>{t("guide")}</p>
      <DisclosureLedger
        marks={marks}
        statements={model.record.statements}
        groups={groups}
        totals={totals}
        claims={claims}
        leads={leads}
        language={model.language}
        inView={inView}
        chosen={view.filters.statement}
        onToggle={onToggle}
        onPoint={point}
      />
      <p className={article.note}>
        {t.rich("disagreements", {
          link: (words) => (
            <a key="link" href="#disagreements">
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  );
});

function leadsOf({ record, names }: DashboardModel): ReadonlyMap<StatementId, string> {
  const alike = alikeStatements(record.statements);
  return new Map(
    record.statements.flatMap(({ id, lead }) => {
      const name = names[record.states.findIndex(({ iso3 }) => iso3 === lead)];
      return alike.has(id) && name !== undefined ? [[id, name] as const] : [];
    }),
  );
}

function point(id: StatementId | null): void {
  emphasisStore.set(id === null ? null : { kind: "statement", id });
}
