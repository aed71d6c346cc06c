"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { IsoDate } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import { useCompareActions } from "../CompareActions";

interface Props {
  readonly date: IsoDate;
  /** The day in view. */
  readonly current: IsoDate;
  readonly language: string;
}

/** A plain link to the day of a recorded vote, answered in place where a script runs. */
export function VotePreset({ date, current, language }: Props) {
  const t = useTranslations("council");
  const actions = useCompareActions();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.set({ to: date });
  };
  return (
    <a
      href={`?to=${date}#council`}
      data-carry
      data-preset="vote"
      aria-current={current === date ? "date" : undefined}
      onClick={follow}
    >
      {t("preset", { date: formatDate(date, language) })}
    </a>
  );
}
