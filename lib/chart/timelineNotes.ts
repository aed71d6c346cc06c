import type { StatementId } from "@/lib/domain/statement";
import { STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";
import type { TimelineMark } from "./timelineMark";

/** What happened at a turning point; the words are the catalogue's, the numbers the record's. */
export type TimelineNote =
  | {
      readonly kind: "vote";
      readonly mark: number;
      readonly yes: number;
      readonly no: number;
      readonly abstain: number;
    }
  | {
      readonly kind: "fall";
      readonly mark: number;
      readonly count: number;
      readonly before: number;
      readonly earlier: number;
    }
  | { readonly kind: "unpublished"; readonly mark: number; readonly declared: number; readonly named: number }
  | { readonly kind: "withdrawal"; readonly mark: number; readonly states: readonly number[] };

/**
 * The fall in support the timeline points out. Which two statements can be compared is a judgement (same forum,
 * same sponsors, same subject), so it is written down here and not found by the largest difference.
 */
const FALL: { readonly before: StatementId; readonly after: StatementId } = {
  before: "unga78-2023-10-18-critical",
  after: "unga79-2024-10-22-critical",
};

/** Finds the turning points, the most important first; each is anchored to the index of its statement. */
export function timelineNotes(record: PositionRecord, marks: readonly TimelineMark[]): TimelineNote[] {
  return [...voteNotes(marks), ...fallNotes(marks), ...withdrawalNotes(record), ...unpublishedNotes(marks)];
}

function voteNotes(marks: readonly TimelineMark[]): TimelineNote[] {
  return marks.flatMap(({ votes }, mark) => (votes ? [{ kind: "vote" as const, mark, ...votes }] : []));
}

function fallNotes(marks: readonly TimelineMark[]): TimelineNote[] {
  const earlier = marks.findIndex(({ id }) => id === FALL.before);
  const mark = marks.findIndex(({ id }) => id === FALL.after);
  const before = marks[earlier]?.declared;
  const count = marks[mark]?.declared;
  return before && count ? [{ kind: "fall", mark, count, before, earlier }] : [];
}

/** Later withdrawals first: the newest news is the last to be left out. */
function withdrawalNotes(record: PositionRecord): TimelineNote[] {
  return record.stances
    .flatMap((codes, mark) => {
      const states = [...codes].flatMap((code, state) => (code === STANCE_CODES.withdrew ? [state] : []));
      return states.length > 0 ? [{ kind: "withdrawal" as const, mark, states }] : [];
    })
    .reverse();
}

/** Of the lists not known in full, the one that claimed most names. */
function unpublishedNotes(marks: readonly TimelineMark[]): TimelineNote[] {
  const most = marks.reduce<number | null>((best, { remainder, counted, height }, mark) => {
    if (remainder !== "unpublished" || !counted) return best;
    return best === null || height > marks[best]!.height ? mark : best;
  }, null);
  if (most === null) return [];
  const { height: declared, named } = marks[most]!;
  return [{ kind: "unpublished", mark: most, declared, named }];
}
