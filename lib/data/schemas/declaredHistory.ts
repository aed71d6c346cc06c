import type { Statement } from "@/lib/domain/statement";
import type { Cell } from "./cell";
import { listOf, partialDate, wholeNumber } from "./cells";

type Declared = Statement["declaredHistory"][number];

const declared: Cell<Declared> = {
  expected: "a date and a count",
  remedy: "Write date=count, for example 2019-07-12=37",
  read: (cell) => {
    const [dateText, countText, ...rest] = cell.split("=");
    if (dateText === undefined || countText === undefined || rest.length > 0) return undefined;
    const date = partialDate.read(dateText);
    const count = wholeNumber.read(countText);
    return date === undefined || count === undefined ? undefined : { date, count };
  },
};

/** The counts declared over time, each with the day or month it was declared. */
export const declaredHistory: Cell<readonly Declared[]> = listOf(declared, "dates with counts");
