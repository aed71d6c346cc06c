import { memo } from "react";
import type { StatementId } from "@/lib/domain/statement";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { VoteTally } from "@/lib/chart/voteTally";
import type { StatementMarkWords } from "@/lib/words/statementMarkWords";
import { StatementMark } from "./StatementMark";
import { VoteMark } from "./VoteMark";

/** What the filters change on the marks; arrays follow the record's statements. */
export interface MarkEmphasis {
  readonly inView: Uint8Array;
  readonly namedInView: Uint16Array;
  /** Votes of the states in view, by statement index. */
  readonly votesInView: ReadonlyMap<number, VoteTally>;
  readonly chosen: readonly StatementId[];
}

interface Props {
  readonly marks: readonly TimelineMark[];
  readonly words: readonly StatementMarkWords[];
  readonly emphasis: MarkEmphasis;
}

/** Every statement of the record in order of date, whatever the filters; those out of view are muted. */
export const TimelineMarks = memo(function TimelineMarks({ marks, words, emphasis }: Props) {
  const { inView, namedInView, votesInView, chosen } = emphasis;
  return marks.map((mark, i) => {
    const shared = {
      mark,
      label: words[i]!.label,
      muted: inView[i] === 0,
      chosen: chosen.includes(mark.id),
      entry: i === 0,
    };
    if (!mark.votes) return <StatementMark key={mark.id} {...shared} namedInView={namedInView[i]!} />;
    const votes = votesInView.get(i) ?? mark.votes;
    return (
      <VoteMark
        key={mark.id}
        {...shared}
        votes={mark.votes}
        yesInView={votes.yes}
        abstainInView={votes.abstain}
        noInView={votes.no}
      />
    );
  });
});
