"use client";

import {
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  useQuery,
  type DehydratedState,
} from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { EntryEvidence } from "@/components/record/EntryEvidence";
import { ReportLink } from "@/components/record/ReportLink";
import { entryCell } from "@/lib/cite/entryCell";
import type { StatementId } from "@/lib/domain/statement";
import { queryClient } from "@/lib/queries/queryClient";
import { stateRecordQuery } from "@/lib/queries/stateRecord";
import type { StateReceipt } from "@/lib/view/stateReceipt";
import { ReceiptEntries } from "./ReceiptEntries";
import { ReceiptStatus } from "./ReceiptStatus";

export interface SourcedEntriesProps {
  readonly receipt: StateReceipt;
  readonly version: string;
  readonly language: string;
  /** Records the server sent along with the page. */
  readonly sent: DehydratedState | undefined;
}

/** A state's entries with the sources fetched for them; the entries stand at once, the sources when they come. */
export function SourcedEntries({ sent, ...props }: SourcedEntriesProps) {
  // On the server every rendering has a cache of its own: two readers must never share one.
  const [client] = useState(() => (typeof window === "undefined" ? new QueryClient() : queryClient));
  return (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={sent}>
        <FetchedEntries {...props} />
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function FetchedEntries({ receipt, version, language }: Omit<SourcedEntriesProps, "sent">) {
  const { data, status, refetch } = useQuery(stateRecordQuery(version, receipt.iso3));
  const sourced = useMemo(
    () => (data === undefined ? null : new Map(data.entries.map((entry) => [entry.statement.id, entry]))),
    [data],
  );
  const evidenceOf = (id: StatementId) => {
    const entry = sourced?.get(id);
    if (entry === undefined) return null;
    return (
      <>
        <EntryEvidence entry={entry} language={language} />
        <ReportLink what="entry" cell={entryCell(version, receipt.iso3, entry)} />
      </>
    );
  };
  return (
    <>
      <ReceiptStatus
        state={status === "success" && receipt.entries.length === 0 ? "none" : status}
        onRetry={() => void refetch()}
      />
      <ReceiptEntries
        entries={receipt.entries}
        language={language}
        evidenceOf={sourced === null ? null : evidenceOf}
      />
    </>
  );
}
