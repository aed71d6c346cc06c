"use client";

import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queryClient } from "@/lib/queries/queryClient";
import { stateRecordQuery } from "@/lib/queries/stateRecord";
import type { StateReceipt } from "@/lib/view/stateReceipt";
import { ReceiptEntries } from "./ReceiptEntries";
import { ReceiptStatus } from "./ReceiptStatus";

interface Props {
  readonly receipt: StateReceipt;
  readonly version: string;
  readonly language: string;
}

/** A state's entries with the sources fetched for them; the entries stand at once, the sources when they come. */
export function SourcedEntries(props: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <FetchedEntries {...props} />
    </QueryClientProvider>
  );
}

function FetchedEntries({ receipt, version, language }: Props) {
  const { data, status, refetch } = useQuery(stateRecordQuery(version, receipt.iso3));
  const sourced = useMemo(
    () => (data === undefined ? null : new Map(data.entries.map((entry) => [entry.statement.id, entry]))),
    [data],
  );
  return (
    <>
      <ReceiptStatus
        state={status === "success" && receipt.entries.length === 0 ? "none" : status}
        onRetry={() => void refetch()}
      />
      <ReceiptEntries entries={receipt.entries} language={language} sourced={sourced} />
    </>
  );
}
