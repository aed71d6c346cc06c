import type { IsoDate } from "@/lib/domain/statement";
import type { RecordState } from "./positionRecord";

/** Whether a state could join a letter or statement that day: as a member of the United Nations, or as an observer. */
export function couldJoin({ memberSince }: Pick<RecordState, "memberSince">, date: IsoDate): boolean {
  return memberSince === null || memberSince <= date;
}
