"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import { formatDate } from "@/lib/format/formatDate";
import { TOPICS, type Topic } from "@/lib/domain/statement";
import type { RecordStatement } from "@/lib/stats/positionRecord";

/** What is written and spoken about one mark. */
export interface MarkWords {
  readonly date: string;
  /** What it is: kind, topics, forum, session and side. */
  readonly name: string;
  readonly ratio: string;
  /** Everything in one line, for those who do not see the bar. */
  readonly label: string;
}

/** The words of every mark, made once per language. */
export function useMarkWords(
  marks: readonly TimelineMark[],
  statements: readonly RecordStatement[],
  language: string,
): readonly MarkWords[] {
  const t = useTranslations("timeline");
  return useMemo(
    () =>
      marks.map(({ named, declared, votes, joinedLater, withdrew, counted }, i): MarkWords => {
        const { kind, forum, session, side, topics, date: day } = statements[i]!;
        const date = formatDate(day, language);
        const name = t("name", { kind, forum, session, side: side ?? "none", topics: topicsKey(topics) });
        const share = declared === null ? t("ratioUndeclared", { named }) : t("ratio", { named, declared });
        const ratio = votes ? t("votes", { ...votes }) : share;
        const described = {
          date,
          name,
          ratio,
          joined: joinedLater,
          withdrew,
          counted: counted ? "yes" : "no",
        };
        return { date, name, ratio, label: t("label", described) };
      }),
    [marks, statements, language, t],
  );
}

/** The topics in one order, so that the catalogue has one wording for each set of them. */
function topicsKey(topics: readonly Topic[]): string {
  return TOPICS.filter((topic) => topics.includes(topic)).join("_");
}
