"use client";

import { useId, useState } from "react";
import { useTranslations } from "next-intl";
import { HiddenClauses } from "@/components/filters/HiddenClauses";
import button from "@/components/ui/button.module.css";
import { activeClauses } from "@/lib/filters/clauses";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import type { CompareSpan } from "@/lib/filters/compareSpan";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { useCompareActions } from "../CompareActions";
import { SpanChoices } from "./SpanChoices";
import styles from "./spanForm.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
  readonly span: CompareSpan;
}

type End = "from" | "to";

/** A date typed that cannot be taken; it lasts until the reader types on or the span changes otherwise. */
interface Draft {
  readonly end: End;
  readonly text: string;
  readonly span: CompareSpan;
  /** Whether the reader has left the field: a year half typed is no mistake. */
  readonly left: boolean;
}

/** The two dates as typed fields with quick choices beside them; without scripts a plain form. */
export function SpanForm({ model, filters, span }: Props) {
  const t = useTranslations("moved.span");
  const id = useId();
  const actions = useCompareActions();
  const [kept, keep] = useState<Draft | null>(null);
  const draft = kept?.span.a === span.a && kept.span.b === span.b ? kept : null;
  const { statements } = model.record;
  const start = `${statements[0]!.date.slice(0, 4)}-01-01`;
  const end = `${statements.at(-1)!.date.slice(0, 4)}-12-31`;
  const withDate = (name: End, text: string) =>
    name === "from" ? { a: text, b: span.b } : { a: span.a, b: text };
  const faultOf = (name: End, text: string) => {
    if (text < start || text > end) return "outside";
    const { a, b } = withDate(name, text);
    return a < b ? null : "order";
  };
  const fault = draft && faultOf(draft.end, draft.text);
  const shown = fault === "order" || (fault === "outside" && draft!.left) ? fault : null;
  const type = (name: End, text: string) => {
    const valid = faultOf(name, text) === null;
    keep(valid ? null : { end: name, text, span, left: false });
    if (valid) actions.set({ [name]: text });
  };
  const leave = (name: End) => {
    if (draft?.end === name) keep(draft.text === "" ? null : { ...draft, left: true });
  };
  const field = (name: End, value: string) => (
    <label className={styles.date}>
      {t(name)}
      <input
        type="date"
        name={name}
        min={start}
        max={end}
        value={draft?.end === name ? draft.text : value}
        aria-invalid={(shown !== null && draft?.end === name) || undefined}
        aria-describedby={shown !== null && draft?.end === name ? id : undefined}
        onChange={(event) => type(name, event.target.value)}
        onBlur={() => leave(name)}
      />
    </label>
  );
  return (
    <form
      method="get"
      className={styles.form}
      aria-label={t("heading")}
      data-span={`${span.a}/${span.b}`}
      onSubmit={(event) => event.preventDefault()}
    >
      {field("from", span.a)}
      {field("to", span.b)}
      <noscript>
        <HiddenClauses clauses={activeClauses(filters, DEFAULT_COMPARE_FILTERS)} except={["from", "to"]} />
        <button type="submit" className={button.outlined}>
          {t("apply")}
        </button>
      </noscript>
      <p id={id} role="alert" className={styles.message}>
        {shown === "order" && t("order")}
        {shown === "outside" &&
          t("outside", { start: formatDate(start, model.language), end: formatDate(end, model.language) })}
      </p>
      {shown === "order" &&
        draft !== null &&
        withDate(draft.end, draft.text).a !== withDate(draft.end, draft.text).b && (
          <button
            type="button"
            className={button.outlined}
            onClick={() => {
              const { a, b } = withDate(draft.end, draft.text);
              keep(null);
              actions.set({ from: b, to: a });
            }}
          >
            {t("swap")}
          </button>
        )}
      <SpanChoices model={model} filters={filters} span={span} />
    </form>
  );
}
