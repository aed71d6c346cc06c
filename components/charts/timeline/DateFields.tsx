"use client";

import { memo, useId, useState } from "react";
import { useTranslations } from "next-intl";
import type { AddressChange } from "@/lib/domain/addressChange";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import { formatDate } from "@/lib/format/formatDate";
import styles from "./timelineControls.module.css";

interface Props {
  readonly layout: Pick<TimelineLayout, "start" | "end" | "days">;
  readonly language: string;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan, change: AddressChange) => void;
}

/** A date typed that cannot be taken; it lasts until the reader types on or the span changes otherwise. */
interface Draft {
  readonly end: keyof TimeSpan;
  readonly text: string;
  readonly span: TimeSpan;
  /** Whether the reader has left the field: a year half typed is no mistake. */
  readonly left: boolean;
}

/** The days in view as two typed dates; a date that cannot be is kept in its field and explained. */
export const DateFields = memo(function DateFields({ layout, language, span, onSpan }: Props) {
  const t = useTranslations("timeline.range");
  const id = useId();
  const [kept, setKept] = useState<Draft | null>(null);
  const draft = kept?.span.from === span.from && kept.span.to === span.to ? kept : null;
  const first = dayNumber(layout.start);
  const faultOf = (end: keyof TimeSpan, text: string) => {
    const day = dayNumber(text) - first;
    if (!(day >= 0 && day <= layout.days)) return "outside";
    return (end === "from" ? day > span.to : day < span.from) ? "order" : null;
  };
  const message = messageFor(draft);

  function messageFor(typed: Draft | null): string | null {
    const fault = typed && faultOf(typed.end, typed.text);
    if (fault === "order") return t("order");
    if (fault === null || !typed!.left) return null;
    return t("outside", { start: formatDate(layout.start, language), end: formatDate(layout.end, language) });
  }

  const type = (end: keyof TimeSpan, text: string) => {
    const valid = faultOf(end, text) === null;
    setKept(valid ? null : { end, text, span, left: false });
    if (valid) onSpan({ ...span, [end]: dayNumber(text) - first }, "push");
  };
  const leave = (end: keyof TimeSpan) => {
    if (draft?.end === end) setKept(draft.text === "" ? null : { ...draft, left: true });
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
    <div role="group" aria-label={t("label")} className={styles.group} data-needs-script>
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
});
