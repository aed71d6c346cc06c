import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Iso3 } from "@/lib/domain/state";
import { stateRecordQuery } from "@/lib/queries/stateRecord";

/** One state's entries with their sources, by statement; null until they have come. */
export function useSourcedRecord(version: string, iso3: Iso3) {
  const { data, status, refetch } = useQuery(stateRecordQuery(version, iso3));
  const entries = useMemo(
    () => (data === undefined ? null : new Map(data.entries.map((entry) => [entry.statement.id, entry]))),
    [data],
  );
  return { entries, status, refetch };
}
