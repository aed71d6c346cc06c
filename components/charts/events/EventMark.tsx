import { memo, type CSSProperties } from "react";
import { useWordsDirection } from "@/components/page/useWordsDirection";
import type { EventPlace } from "@/lib/chart/placeEvents";
import type { BySize } from "@/lib/chart/timelineSizes";
import type { EventMarkModel } from "@/lib/words/eventMark";
import chart from "./eventChart.module.css";
import styles from "./eventMark.module.css";

interface Props {
  readonly mark: EventMarkModel;
  readonly place: CSSProperties;
  readonly words: BySize<EventPlace["words"]> | null;
  readonly early: boolean;
  readonly muted: boolean;
  readonly chosen: boolean;
  /** Whether it is tied to a chosen event. */
  readonly tied: boolean;
  /** Whether Tab stops here; the arrow keys move the stop. */
  readonly entry: boolean;
}

/** One event at its time: a square for a statement, a dot for a day, a bar as long as its month, year or period. */
export const EventMark = memo(function EventMark(props: Props) {
  const direction = useWordsDirection();
  const { mark, place, words, early, muted, chosen, tied, entry } = props;
  return (
    <button
      type="button"
      className={`${chart.placed} ${styles.mark}`}
      style={place}
      tabIndex={entry ? 0 : -1}
      aria-pressed={chosen}
      aria-label={mark.words.label}
      data-event={mark.id}
      data-sign={mark.sign}
      data-precision={mark.precision}
      data-disputed={mark.disputed || undefined}
      data-uncounted={mark.counted ? undefined : true}
      data-early={early || undefined}
      data-muted={muted || undefined}
      data-tied={tied || undefined}
    >
      <span className={styles.sign} style={signStyle(mark)} />
      {words === null ? null : (
        <span
          className={styles.words}
          data-medium={words.medium ?? undefined}
          data-wide={words.wide ?? undefined}
          dir={direction}
        >
          {mark.words.mark}
        </span>
      )}
      {early ? <span className={styles.year}>{mark.words.date.slice(-4)}</span> : null}
    </button>
  );
});

function signStyle({ share, tally }: EventMarkModel): CSSProperties {
  if (tally === null) return { ["--share" as string]: share };
  const all = tally.yes + tally.abstain + tally.no;
  return { ["--yes" as string]: tally.yes / all, ["--not-no" as string]: (tally.yes + tally.abstain) / all };
}
