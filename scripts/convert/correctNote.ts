import { NOTE_CORRECTIONS } from "../noteCorrections";

/** Applies the corrections of one note. Throws when a passage to correct is not in it. */
export function correctNote(statement: string, state: string | null, note: string): string {
  return NOTE_CORRECTIONS.filter((one) => one.statement === statement && one.state === state).reduce(
    (corrected, { from, to }) => {
      if (!corrected.includes(from)) throw new Error(`${statement}: the note does not hold "${from}"`);
      return corrected.replace(from, () => to);
    },
    note,
  );
}
