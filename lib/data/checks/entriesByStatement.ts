import type { EntryRow } from "../schemas/entryRow";
import type { Located } from "../located";
import type { Tables } from "../tables";

/**
 * Groups the entries by their statement. A statement with a broken entry row is left out: its numbers
 * cannot be judged until that row is mended.
 */
export function entriesByStatement({ statements, entries }: Tables): ReadonlyMap<string, readonly Located<EntryRow>[]> {
  const unsure = new Set(entries.broken.map(({ cells }) => cells.statement));
  const groups = new Map<string, Located<EntryRow>[]>();
  for (const { row } of statements.rows) if (!unsure.has(row.id)) groups.set(row.id, []);
  for (const entry of entries.rows) groups.get(entry.row.statement)?.push(entry);
  return groups;
}
