import type { Iso3 } from "@/lib/domain/state";
import type { Stance } from "@/lib/domain/stance";
import type { Statement } from "@/lib/domain/statement";
import type { ReportedCell } from "./reportMessage";

/** The cell that says what a state did on a statement. */
export function entryCell(
  version: string,
  iso3: Iso3,
  { statement, stance }: { readonly statement: Pick<Statement, "id">; readonly stance: Stance },
): ReportedCell {
  return { version, table: "entries", key: `${statement.id}|${iso3}`, field: "stance", value: stance };
}
