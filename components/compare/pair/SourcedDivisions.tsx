"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { ReceiptStatus } from "@/components/dashboard/receipt/ReceiptStatus";
import { RecordCache } from "@/components/record/RecordCache";
import { useSourcedRecord } from "@/components/record/useSourcedRecord";
import type { StatementId } from "@/lib/domain/statement";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { StatePairView } from "@/lib/view/statePairView";
import { DivisionList } from "./DivisionList";

interface Props {
  readonly model: DashboardModel;
  readonly view: StatePairView;
  readonly chosen: readonly StatementId[];
  readonly sent: DehydratedState;
}

/** The statements that divide two states, with the sources fetched for either of them. */
export function SourcedDivisions({ sent, ...props }: Props) {
  return (
    <RecordCache sent={sent}>
      <FetchedDivisions {...props} />
    </RecordCache>
  );
}

function FetchedDivisions({ model, view, chosen }: Omit<Props, "sent">) {
  const { record, version } = model;
  const first = useSourcedRecord(version, record.states[view.a]!.iso3);
  const second = useSourcedRecord(version, record.states[view.b]!.iso3);
  const failed = [first, second].filter(({ status }) => status === "error");
  return (
    <>
      {failed.length === 0 ? null : (
        <ReceiptStatus state="error" onRetry={() => failed.forEach(({ refetch }) => void refetch())} />
      )}
      <DivisionList model={model} view={view} chosen={chosen} sourced={[first.entries, second.entries]} />
    </>
  );
}
