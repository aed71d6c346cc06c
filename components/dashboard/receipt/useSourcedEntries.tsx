import type { ReactNode } from "react";
import { SourcedEntries, type SourcedEntriesProps } from "./SourcedEntries";

const draw = (props: SourcedEntriesProps): ReactNode => <SourcedEntries {...props} />;

/** Draws entries with their sources. On the server the code for it is there at once. */
export function useSourcedEntries(): typeof draw | null {
  return draw;
}
