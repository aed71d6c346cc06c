"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import { FlowChart } from "@/components/charts/flow/FlowChart";
import { FlowList } from "@/components/charts/flow/FlowList";
import { ExportButton } from "@/components/export/ExportButton";
import article from "@/components/page/article.module.css";
import { flowLayout } from "@/lib/chart/flowLayout";
import type { Standing } from "@/lib/domain/standing";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { spanStandingName } from "@/lib/words/spanStandingName";
import { useCompareActions } from "../CompareActions";

/** From where to where states went, as bands and as a list; both filter the page by either end. */
export function MovedFlow({ model, view }: { model: DashboardModel; view: MovedView }) {
  const t = useTranslations("moved.flow");
  const words = useTranslations();
  const actions = useCompareActions();
  const { filters, span, then, now, forFlow } = view;
  const total = model.record.states.length;
  const layout = useMemo(
    () => flowLayout(then.standing, now.standing, forFlow, total),
    [then, now, forFlow, total],
  );
  const dates = { a: formatDate(span.a, model.language), b: formatDate(span.b, model.language) };
  const { was, standing } = filters;
  const isChosen = (from: Standing, to: Standing) =>
    was.length === 1 && standing.length === 1 && was[0] === from && standing[0] === to;
  const choose = (from: Standing, to: Standing) =>
    actions.set(isChosen(from, to) ? { was: [], standing: [] } : { was: [from], standing: [to] });
  const isMuted = (from: Standing | null, to: Standing | null) =>
    (from !== null && was.length > 0 && !was.includes(from)) ||
    (to !== null && standing.length > 0 && !standing.includes(to));
  const nameOf = (name: Standing, end: "was" | "is") =>
    spanStandingName(words, name, (end === "was" ? view.before : view.after).length);
  const count = forFlow.reduce((sum, bit) => sum + bit, 0);
  return (
    <section id="flow" className={article.section} aria-labelledby="flow-heading" data-chart="flow">
      <div className={article.headed}>
        <h2 id="flow-heading" className={article.heading}>
          {t("heading")}
        </h2>
        <ExportButton chart="flow" />
      </div>
      <p className={article.note}>{t("guide", { ...dates, count, total })}</p>
      <FlowChart
        layout={layout}
        total={total}
        before={t("then", dates)}
        after={t("now", dates)}
        was={was}
        is={standing}
        nameOf={nameOf}
        isMuted={isMuted}
        onWas={(name) => actions.toggle("was", name)}
        onIs={(name) => actions.toggle("standing", name)}
        onBand={choose}
      />
      <FlowList
        ribbons={layout.ribbons}
        total={total}
        nameOf={nameOf}
        isChosen={isChosen}
        isMuted={isMuted}
        onChoose={choose}
      />
    </section>
  );
}
