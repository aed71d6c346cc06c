"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { EntryEvidence } from "@/components/record/EntryEvidence";
import { RecordCache } from "@/components/record/RecordCache";
import { ReportLink } from "@/components/record/ReportLink";
import { useSourcedRecord } from "@/components/record/useSourcedRecord";
import { entryCell } from "@/lib/cite/entryCell";
import type { StatementId } from "@/lib/domain/statement";
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
  return (
    <RecordCache sent={sent}>
      <FetchedEntries {...props} />
    </RecordCache>
  );
}

function FetchedEntries({ receipt, version, language }: Omit<SourcedEntriesProps, "sent">) {
  const { entries: sourced, status, refetch } = useSourcedRecord(version, receipt.iso3);
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
