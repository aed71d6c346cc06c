import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { IsoDate } from "@/lib/domain/statement";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { compareSpan } from "./compareSpan";

/** A pair of dates worth comparing; `from` and `to` are null where the default says the same. */
export interface SpanChoice {
  readonly kind: "default" | "vote" | "sinceVote" | "year";
  readonly a: IsoDate;
  readonly b: IsoDate;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The default pair, the days round each recorded vote, and the end of each year with that of the next. */
export function spanChoices(record: Pick<PositionRecord, "statements">): SpanChoice[] {
  const first = compareSpan(record, { from: null, to: null });
  const choice = (kind: SpanChoice["kind"], a: IsoDate, b: IsoDate): SpanChoice => ({
    kind,
    a,
    b,
    from: a === first.a ? null : a,
    to: b === first.b ? null : b,
  });
  const votes = record.statements.filter(({ kind }) => kind === "recorded_vote").map(({ date }) => date);
  const firstYear = Number(first.a.slice(0, 4));
  const years = Array.from(
    { length: Math.max(0, Number(first.b.slice(0, 4)) - firstYear) },
    (_, i) => firstYear + i,
  );
  return [
    choice("default", first.a, first.b),
    ...votes.flatMap((day) => [
      choice("vote", isoDay(dayNumber(day) - 1), first.b),
      choice("sinceVote", day, first.b),
    ]),
    ...years.map((year) => choice("year", `${year}-12-31`, `${year + 1}-12-31`)),
  ];
}
