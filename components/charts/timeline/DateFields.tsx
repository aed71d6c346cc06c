"use client";

import { useId, useState } from "react";
import { useTranslations } from "next-intl";
import { dayNumber, isoDay } from "@/lib/chart/dayNumber";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import { formatDate } from "@/lib/format/formatDate";
import styles from "./timelineControls.module.css";

interface Props {
  readonly layout: TimelineLayout;
  readonly language: string;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan, history: "push" | "replace") => void;
}

interface Draft {
  readonly end: keyof TimeSpan;
  readonly text: string;
  /** Shown once the reader has left the field: a year half typed is no mistake. */
  readonly left: boolean;
}

/** The days in view as two typed dates; a date that cannot be is kept in its field and explained. */
export function DateFields({ layout, language, span, onSpan }: Props) {
  const t = useTranslations("timeline.range");
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const first = dayNumber(layout.start);
  const fault = draft && faultOf(draft, span, first, layout.days);
  const message =
    !draft?.left || !fault
      ? null
      : fault === "order"
        ? t("order")
        : t("outside", {
            start: formatDate(layout.start, language),
            end: formatDate(layout.end, language),
          });

  const type = (end: keyof TimeSpan, text: string) => {
    const typed: Draft = { end, text, left: false };
    const valid = faultOf(typed, span, first, layout.days) === null;
    setDraft(valid ? null : typed);
    if (valid) onSpan({ ...span, [end]: dayNumber(text) - first }, "push");
  };
  const leave = (end: keyof TimeSpan) => {
    if (draft?.end !== end) return;
    setDraft(draft.text === "" ? null : { ...draft, left: true });
  };

  const field = (end: keyof TimeSpan) => (
    <label className={styles.date}>
      {t(end)}
      <input
        type="date"
        min={layout.start}
        max={layout.end}
        value={draft?.end === end ? draft.text : isoDay(first + span[end])}
        aria-invalid={(message !== null && draft?.end === end) || undefined}
        aria-describedby={message !== null && draft?.end === end ? id : undefined}
        onChange={(event) => type(end, event.target.value)}
        onBlur={() => leave(end)}
      />
    </label>
  );

  return (
    <div role="group" aria-label={t("label")} className={styles.group}>
      {field("from")}
      {field("to")}
      <button
        type="button"
        className={styles.button}
        disabled={span.from === 0 && span.to === layout.days}
        onClick={() => onSpan({ from: 0, to: layout.days }, "push")}
      >
        {t("all")}
      </button>
      <p id={id} role="alert" className={styles.message}>
        {message}
      </p>
    </div>
  );
}

function faultOf(
  { end, text }: Draft,
  span: TimeSpan,
  first: number,
  days: number,
): "order" | "outside" | null {
  const day = dayNumber(text) - first;
  if (!(day >= 0 && day <= days)) return "outside";
  return (end === "from" ? day > span.to : day < span.from) ? "order" : null;
}
