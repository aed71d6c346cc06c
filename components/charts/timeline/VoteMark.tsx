import { memo } from "react";
import { VOTES } from "@/lib/domain/stance";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { VoteTally } from "@/lib/chart/voteTally";
import { slotStyle } from "./slotStyle";
import styles from "./statementMark.module.css";
import place from "./timelineField.module.css";

interface Props {
  readonly mark: TimelineMark;
  readonly votes: VoteTally;
  readonly label: string;
  readonly yesInView: number;
  readonly abstainInView: number;
  readonly noInView: number;
  readonly muted: boolean;
  readonly chosen: boolean;
  readonly entry: boolean;
}

/** A recorded vote on the line between the lanes: yes above, no below, abstentions astride it. */
export const VoteMark = memo(function VoteMark(props: Props) {
  const { mark, votes, label, muted, chosen, entry } = props;
  const inView: VoteTally = { yes: props.yesInView, abstain: props.abstainInView, no: props.noInView };
  return (
    <button
      type="button"
      className={`${place.placed} ${styles.mark} ${styles.vote}`}
      tabIndex={entry ? 0 : -1}
      data-statement={mark.id}
      data-side={mark.lane}
      data-named={mark.named}
      data-declared={mark.declared ?? ""}
      data-muted={muted || undefined}
      aria-pressed={chosen}
      aria-label={label}
      style={{
        ...slotStyle(mark.slots),
        ["--below" as string]: votes.no + votes.abstain / 2,
      }}
    >
      <span className={styles.count}>{votes.yes}</span>
      <span className={styles.chamber} data-bar>
        {VOTES.map((vote) => (
          <span
            key={vote}
            className={styles.part}
            data-vote={vote}
            style={{ ["--named" as string]: votes[vote], ["--in-view" as string]: inView[vote] }}
          >
            {vote === "abstain" && <span className={styles.abstentions}>{votes.abstain}</span>}
          </span>
        ))}
      </span>
      <span className={styles.count}>{votes.no}</span>
    </button>
  );
});
