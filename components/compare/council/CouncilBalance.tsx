"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { StackedSteps } from "@/components/charts/steps/StackedSteps";
import { ExportButton } from "@/components/export/ExportButton";
import article from "@/components/page/article.module.css";
import button from "@/components/ui/button.module.css";
import { dayPercent } from "@/lib/chart/stackedSteps";
import type { AddressChange } from "@/lib/domain/addressChange";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { formatDate } from "@/lib/format/formatDate";
import { COUNCIL_SEATS } from "@/lib/stats/councilPeriods";
import { councilChart, shortStretches, statedSteps } from "@/lib/view/councilChart";
import type { CouncilView } from "@/lib/view/councilView";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { useCompareActions } from "../CompareActions";
import styles from "./council.module.css";
import { VotePreset } from "./VotePreset";

const LEVELS = [10, 20, 30, 40];

interface Props {
  readonly model: DashboardModel;
  readonly view: CouncilView;
  readonly filters: CompareFilters;
}

/** Members by standing since the Council's first day; a day chosen here is the last date of the filters. */
export function CouncilBalance({ model, view, filters }: Props) {
  const t = useTranslations("council");
  const actions = useCompareActions();
  const { steps, until, date } = view;
  const [whole, setWhole] = useState(false);
  const stated = useMemo(() => statedSteps(steps), [steps]);
  const early = stated !== null && date < stated[0]!.date;
  const shown = stated === null || whole || early ? steps : stated;
  const chart = useMemo(() => councilChart(shown, until, filters.standing), [shown, until, filters.standing]);
  const short = useMemo(() => shortStretches(steps, until), [steps, until]);
  const { start, days, stops } = chart;
  const written = (iso: string) => formatDate(iso, model.language);
  const day = Math.min(Math.max(dayNumber(date) - dayNumber(start), 0), days);
  const before = steps.findLast((one) => one.date < date)?.date;
  const after = steps.find((one) => one.date > date)?.date;
  const isoOf = (at: number) => isoDay(dayNumber(start) + at);
  const choose = (at: number, change: AddressChange = "push") => actions.set({ to: isoOf(at) }, change);
  const votes = model.record.statements.filter(({ kind }) => kind === "recorded_vote");
  const step = steps.findLast((one) => one.date <= date);
  return (
    <div className={styles.balance}>
      <div className={article.headed}>
        <h3 className={styles.subheading}>{t(`balance.${filters.lens}`)}</h3>
        <ExportButton chart="council" />
      </div>
      <p className={article.note}>
        {t(`balanceNote.${filters.lens}`, {
          seats: COUNCIL_SEATS,
          year: start.slice(0, 4),
          first: written(view.oldest ?? start),
        })}
      </p>
      <StackedSteps
        layers={chart.layers}
        levels={[...LEVELS, COUNCIL_SEATS].map((level) => ({
          at: (100 * level) / COUNCIL_SEATS,
          text: String(level),
        }))}
        years={chart.years.map(({ year, at }) => ({ at, text: String(year), minor: year % 5 !== 0 }))}
        notes={votes.map((vote) => ({
          at: dayPercent(start, until, vote.date),
          text: t("voteNote", { date: formatDate(vote.date, model.language, "short") }),
        }))}
        blank={chart.blankTo > 0 ? { from: 0, to: chart.blankTo, text: t("noStatement") } : null}
        label={t("slider")}
        day={day}
        dayText={t("day", { date: written(date), members: step?.members ?? 0 })}
        days={days}
        stops={stops}
        onDay={choose}
      />
      <div className={styles.steps}>
        <button
          type="button"
          className={button.outlined}
          data-step="before"
          disabled={before === undefined}
          onClick={() => before !== undefined && actions.set({ to: before })}
        >
          {t("before")}
        </button>
        <button
          type="button"
          className={button.outlined}
          data-step="after"
          disabled={after === undefined}
          onClick={() => after !== undefined && actions.set({ to: after })}
        >
          {t("after")}
        </button>
        {stated === null || early ? null : (
          <button type="button" className={button.outlined} data-since onClick={() => setWhole(!whole)}>
            {t("since", { year: (whole ? stated : steps)[0]!.date.slice(0, 4) })}
          </button>
        )}
        {votes.map((vote) => (
          <VotePreset key={vote.id} date={vote.date} current={date} language={model.language} />
        ))}
      </div>
      <p className={article.note}>
        {short.map(({ from, to, members }) => (
          <span key={from} data-short={members}>
            {t("short", { from: written(from), to: written(to), members, seats: COUNCIL_SEATS })}{" "}
          </span>
        ))}
      </p>
    </div>
  );
}
