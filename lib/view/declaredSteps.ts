import { dayNumber } from "@/lib/domain/dayNumber";
import { isCalendarDay } from "@/lib/domain/isCalendarDay";
import type { Statement } from "@/lib/domain/statement";

/** One number declared for a statement. */
export interface DeclaredStep {
  readonly count: number;
  /** As exact as it is known: a day or a month. */
  readonly date: string;
  /** Days since the first number; null for the first one, or where a day is not known. */
  readonly daysLater: number | null;
}

/** The numbers declared for a statement one after the other; empty where only one ever was. */
export function declaredSteps({ declaredHistory }: Pick<Statement, "declaredHistory">): DeclaredStep[] {
  const [first] = declaredHistory;
  if (first === undefined || declaredHistory.length < 2) return [];
  return declaredHistory.map(({ count, date }, i) => ({
    count,
    date,
    daysLater:
      i > 0 && isCalendarDay(date) && isCalendarDay(first.date)
        ? dayNumber(date) - dayNumber(first.date)
        : null,
  }));
}
