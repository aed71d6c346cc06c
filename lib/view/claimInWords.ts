import type { Statement } from "@/lib/domain/statement";

/** A number as its source rounded it, in the notes' quotation marks: `'nearly 80'`. */
const ROUNDED = /'((?:nearly|about|almost|over|more than|some) \d+)'/;

/** How many states a source claimed in words, where no exact number was declared; null where the notes hold none. */
export function claimInWords({
  declaredCount,
  notes,
}: Pick<Statement, "declaredCount" | "notes">): string | null {
  return declaredCount === null ? (ROUNDED.exec(notes)?.[1] ?? null) : null;
}
