import type { CSSProperties } from "react";
import { useWordsDirection } from "@/components/page/useWordsDirection";
import chart from "./eventChart.module.css";
import type { EventWords } from "@/lib/words/eventMark";
import styles from "./eventTooltip.module.css";

interface Props {
  readonly words: EventWords;
  readonly place: CSSProperties;
  readonly hint: string;
}

/** What one mark says when pointed at or focused; it can be pointed at itself, and Escape closes it. */
export function EventTooltip({ words, place, hint }: Props) {
  const direction = useWordsDirection();
  return (
    <div
      role="tooltip"
      data-tooltip
      className={`${chart.placed} ${styles.tooltip}`}
      style={place}
      dir={direction}
    >
      <p className={styles.date}>{words.date}</p>
      <p className={styles.title}>{words.title}</p>
      <p>{words.detail}</p>
      {words.doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}
