"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { statementMarkWords, type StatementMarkWords } from "@/lib/words/statementMarkWords";

/** The words of every mark, made once per language. */
export function useMarkWords(
  marks: readonly TimelineMark[],
  statements: readonly RecordStatement[],
  language: string,
): readonly StatementMarkWords[] {
  const t = useTranslations();
  return useMemo(
    () => marks.map((mark, i) => statementMarkWords(t, mark, statements[i]!, language)),
    [marks, statements, language, t],
  );
}
