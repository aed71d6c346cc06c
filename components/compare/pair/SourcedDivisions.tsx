"use client";

import {
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  useQuery,
  type DehydratedState,
} from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { ReceiptStatus } from "@/components/dashboard/receipt/ReceiptStatus";
import type { StatementId } from "@/lib/domain/statement";
import { queryClient } from "@/lib/queries/queryClient";
import { stateRecordQuery } from "@/lib/queries/stateRecord";
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
  // On the server every rendering has a cache of its own: two readers must never share one.
  const [client] = useState(() => (typeof window === "undefined" ? new QueryClient() : queryClient));
  return (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={sent}>
        <FetchedDivisions {...props} />
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function FetchedDivisions({ model, view, chosen }: Omit<Props, "sent">) {
  const first = useSources(model, view.a);
  const second = useSources(model, view.b);
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

function useSources({ record, version }: DashboardModel, state: number) {
  const { data, status, refetch } = useQuery(stateRecordQuery(version, record.states[state]!.iso3));
  const entries = useMemo(
    () => (data === undefined ? null : new Map(data.entries.map((entry) => [entry.statement.id, entry]))),
    [data],
  );
  return { entries, status, refetch };
}
