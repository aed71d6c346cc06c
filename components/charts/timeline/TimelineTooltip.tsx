"use client";

import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { useWordsDirection } from "@/components/page/useWordsDirection";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { StatementMarkWords } from "@/lib/words/statementMarkWords";
import { slotStyle } from "./slotStyle";
import place from "./timelineField.module.css";
import styles from "./timelineTooltip.module.css";

interface Props {
  readonly mark: TimelineMark;
  readonly words: StatementMarkWords;
  readonly complete: boolean;
  readonly chosen: boolean;
}

/** What one mark says when pointed at or focused; it can be pointed at itself, and Escape closes it. */
export function TimelineTooltip({ mark, words, complete, chosen }: Props) {
  const direction = useWordsDirection();
  const t = useTranslations("timeline");
  return (
    <div
      role="group"
      aria-label={words.date}
      data-tooltip={mark.id}
      className={`${place.placed} ${styles.tooltip}`}
      data-lane={mark.lane}
      dir={direction}
      style={{
        ...slotStyle(mark.slots),
        ["--tip" as string]: mark.votes ? mark.votes.yes + mark.votes.abstain / 2 : mark.height,
      }}
    >
      <p className={styles.date}>{words.date}</p>
      <p>{words.name}</p>
      <p className={styles.ratio}>{words.ratio}</p>
      <p>{t(`status.${statusOf(mark, complete)}`)}</p>
      {mark.joinedLater > 0 && <p>{t("joined", { count: mark.joinedLater })}</p>}
      {mark.withdrew > 0 && <p>{t("withdrew", { count: mark.withdrew })}</p>}
      <p className={styles.hint}>{chosen ? t("release") : t("choose")}</p>
      <p>
        <StatementLink id={mark.id}>{t("page")}</StatementLink>
      </p>
    </div>
  );
}

function statusOf(mark: TimelineMark, complete: boolean): "complete" | "incomplete" | "uncounted" | "vote" {
  if (!mark.counted) return "uncounted";
  if (mark.votes) return "vote";
  return complete ? "complete" : "incomplete";
}
