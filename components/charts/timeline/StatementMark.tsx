import { memo } from "react";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import { slotStyle } from "./slotStyle";
import styles from "./statementMark.module.css";
import place from "./timelineField.module.css";

interface Props {
  readonly mark: TimelineMark;
  readonly label: string;
  readonly namedInView: number;
  readonly muted: boolean;
  readonly chosen: boolean;
  /** Whether Tab stops here; the arrow keys move the stop. */
  readonly entry: boolean;
}

/** A letter or statement: a bar as high as the states declared, filled as far as they are named. */
export const StatementMark = memo(function StatementMark(props: Props) {
  const { mark, label, namedInView, muted, chosen, entry } = props;
  return (
    <button
      type="button"
      className={`${place.placed} ${styles.mark}`}
      tabIndex={entry ? 0 : -1}
      data-statement={mark.id}
      data-side={mark.lane}
      data-named={mark.named}
      data-declared={mark.declared ?? ""}
      data-remainder={mark.remainder}
      data-uncounted={mark.counted ? undefined : true}
      data-muted={muted || undefined}
      aria-pressed={chosen}
      aria-label={label}
      style={{
        ...slotStyle(mark.slots),
        ["--height" as string]: mark.height,
        ["--named" as string]: mark.named,
      }}
    >
      <Tip mark={mark} />
      <span className={styles.bar} data-bar>
        <span className={styles.named} />
        {/* What a filter changes stands here alone: on the mark it would restyle all that inherits it. */}
        <span className={styles.inView} style={{ ["--in-view" as string]: namedInView }} />
      </span>
    </button>
  );
});

/** The numbers at the bar's end; no filter changes them. */
const Tip = memo(function Tip({ mark }: Pick<Props, "mark">) {
  return (
    <span className={styles.tip}>
      {mark.withdrew > 0 && <span className={styles.glyph}>−{mark.withdrew}</span>}
      {mark.joinedLater > 0 && <span className={styles.glyph}>+{mark.joinedLater}</span>}
      <span className={styles.count}>
        <span>{mark.named}</span>
        {mark.remainder !== "none" && <span className={styles.declared}>{mark.declared ?? "?"}</span>}
      </span>
    </span>
  );
});
