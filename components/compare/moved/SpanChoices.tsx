"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { IsoDate } from "@/lib/domain/statement";
import { compareAddress } from "@/lib/filters/compareAddress";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { CompareSpan } from "@/lib/filters/compareSpan";
import { spanChoices, type SpanChoice } from "@/lib/filters/spanChoices";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { useCompareActions } from "../CompareActions";
import styles from "./spanForm.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
  readonly span: CompareSpan;
}

/** Pairs of dates readers ask for, as links that keep the other filters, and any day of a statement as either date. */
export function SpanChoices({ model, filters, span }: Props) {
  const t = useTranslations("moved.span");
  const actions = useCompareActions();
  const follow = (event: MouseEvent, { from, to }: SpanChoice) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.set({ from, to });
  };
  const days = [...new Set(model.record.statements.map(({ date }) => date))];
  const picker = (name: "from" | "to") => (
    <label className={styles.picker}>
      {t(name === "from" ? "dayA" : "dayB")}
      <select
        className={styles.days}
        aria-label={t(name === "from" ? "pickA" : "pickB")}
        value={days.includes(name === "from" ? span.a : span.b) ? (name === "from" ? span.a : span.b) : ""}
        onChange={(event) => actions.set({ [name]: event.target.value })}
      >
        <option value="" disabled>
          {t("none")}
        </option>
        {days
          .filter((day) => (name === "from" ? day < span.b : day > span.a))
          .map((day) => (
            <option key={day} value={day}>
              {formatDate(day, model.language, "short")}
            </option>
          ))}
      </select>
    </label>
  );
  const wordsOf = ({ kind, a, b }: SpanChoice) =>
    kind === "year"
      ? t("year", { a: a.slice(0, 4), b: b.slice(0, 4) })
      : t(kind, { date: formatDate(kind === "vote" ? dayAfter(a) : a, model.language, "short") });
  return (
    <>
      <span className={styles.pickers}>
        <span>{t("days")}</span>
        {picker("from")}
        {picker("to")}
      </span>
      <ul className={styles.choices} aria-label={t("choices")}>
        {spanChoices(model.record).map((choice) => (
          <li key={`${choice.kind} ${choice.a}`}>
            <a
              href={compareAddress({ ...filters, from: choice.from, to: choice.to })}
              aria-current={choice.a === span.a && choice.b === span.b ? "true" : undefined}
              onClick={(event) => follow(event, choice)}
            >
              {wordsOf(choice)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function dayAfter(day: IsoDate): IsoDate {
  return isoDay(dayNumber(day) + 1);
}
