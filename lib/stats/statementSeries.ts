import type { PositionRecord, RecordStatement } from "./positionRecord";

/** The statements of one side and forum on a shared topic that come right before and after one; places or null. */
export interface SeriesNeighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * Finds a statement's neighbours in its series: same side, same forum, a topic in common, known first-hand, of an
 * earlier or later day. Where a day holds several, the one on the statement's first topic stands for it, of these the
 * one declared for the most states.
 * @param statement place in the record; a vote has no side and so no series
 */
export function statementSeries({ statements }: PositionRecord, statement: number): SeriesNeighbours {
  const { side, forum, topics, date, counted } = statements[statement]!;
  if (side === null || !counted) return { previous: null, next: null };
  const series = statements.flatMap((other, place) =>
    other.side === side &&
    other.forum === forum &&
    other.counted &&
    other.topics.some((topic) => topics.includes(topic))
      ? [{ place, other }]
      : [],
  );
  const before = series.findLast(({ other }) => other.date < date)?.other.date;
  const after = series.find(({ other }) => other.date > date)?.other.date;
  return { previous: nearestOf(before), next: nearestOf(after) };

  function nearestOf(day: string | undefined): number | null {
    const sameDay = series.filter(({ other }) => other.date === day);
    const apart = ({ other }: (typeof series)[number]) => Number(!other.topics.includes(topics[0]!));
    const [nearest] = sameDay.sort(
      (a, b) => apart(a) - apart(b) || size(b.other) - size(a.other) || a.place - b.place,
    );
    return nearest?.place ?? null;
  }
}

function size({ declared, named }: RecordStatement): number {
  return declared ?? named;
}
