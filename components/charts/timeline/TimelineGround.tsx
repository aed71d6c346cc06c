"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import { useWordsDirection } from "@/components/page/useWordsDirection";
import type { Side } from "@/lib/domain/statement";
import type { TimelineLane } from "@/lib/chart/timelineLayout";
import styles from "./timelineField.module.css";

/** One lane's ground: its name and a few round numbers of states. */
export const TimelineGround = memo(function TimelineGround({
  side,
  lane,
}: {
  side: Side;
  lane: TimelineLane;
}) {
  const direction = useWordsDirection();
  const t = useTranslations("timeline");
  return (
    <div className={styles.lane} data-lane={side}>
      {lane.ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={{ ["--tick" as string]: tick }} aria-hidden="true">
          <span className={styles.tickLabel}>{tick}</span>
        </span>
      ))}
      <div className={styles.laneName} dir={direction}>
        {t(`lane.${side}`)}
      </div>
    </div>
  );
});
